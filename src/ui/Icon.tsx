const paths = {
  undo: 'M7 5 3 9l4 4M3.5 9H12a4.5 4.5 0 0 1 0 9h-2',
  redo: 'm13 5 4 4-4 4M16.5 9H8a4.5 4.5 0 0 0 0 9h2',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  down: 'm5 7.5 5 5 5-5',
  cross: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  fold: 'M3 4h14v12H3zM8 4v12M13.5 7.5 11 10l2.5 2.5',
  unfold: 'M3 4h14v12H3zM8 4v12m3-8.5 2.5 2.5-2.5 2.5',
  pencil: 'm4 16 .8-3.4L13.5 4l2.6 2.6-8.7 8.6z',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11m4-1.5 4 4',
  grip: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  out: 'M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15 5l-6 6',
  table: 'M3 4.5h14v11H3zM3 8.5h14M8 8.5v7',
  chart: 'M3.5 4v12h13M6 12.5l3-4 3 2 4-5',
  plus: 'M10 4v12M4 10h12',
} as const;

/** Always beside a text or inside a control with a name of its own. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={paths[name]} />
    </svg>
  );
}
