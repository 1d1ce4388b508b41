/** Named colours for the parts of a whole, in pairs of one hue: first the strong, then the soft. */
export const partInks = [
  'part0',
  'part1',
  'part2',
  'part3',
  'part4',
  'part5',
  'part6',
  'part7',
  'part8',
  'part9',
] as const;
export type PartInk = (typeof partInks)[number];

const named = (colours: string) =>
  Object.fromEntries(colours.split(' ').map((colour, at) => [partInks[at], colour])) as Readonly<
    Record<PartInk, string>
  >;

/** Neighbours differ in lightness, so that they are told apart without hue; what is written on a strong one is paper, on a soft one text. */
export const partColours = {
  light: named('#075745 #7FB5A4 #2B59C3 #A9BFEF #8A5200 #E0BE8A #5B6770 #C3CCD1 #8E1560 #E3A9CC'),
  dark: named('#5FD1B0 #2A6F5C #8FB0FF #3A549E #E3A857 #7A5620 #B4C0C6 #55646C #F08FC0 #7E3A62'),
  grey: named('#262626 #B0B0B0 #5A5A5A #D0D0D0 #3F3F3F #9A9A9A #707070 #E4E4E4 #4A4A4A #BDBDBD'),
  night: named('#F0F0F0 #5A5A5A #C8C8C8 #4A4A4A #DADADA #666666 #B8B8B8 #404040 #E4E4E4 #585858'),
};

const round = (at: number): number => at % partInks.length;
export const isSoft = (at: number): boolean => at % 2 === 1;
export const partInk = (at: number): PartInk => partInks[round(at)] as PartInk;
/** What can be read on a part. */
export const onPart = (at: number): 'paper' | 'text' => (isSoft(at) ? 'text' : 'paper');
/** The strong ink of the pair, which draws the edge of a soft part against the paper. */
export const edgeInk = (at: number): PartInk => partInk(round(at) - (at % 2));
