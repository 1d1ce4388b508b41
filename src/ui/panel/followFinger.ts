/** How near the upper or lower edge of the window a finger makes the page scroll, and how fast, in pixels. */
const edge = 88;
const pace = 12;

const slotAt = (x: number, y: number): HTMLElement | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('.slot') ?? null;

/**
 * Drags a panel by its grip with a finger, which browsers do not do by themselves: the slot under the finger is marked,
 * and the panel goes there when the finger is lifted.
 */
export function followFinger(grip: HTMLElement, finger: number, onMove: (by: number) => void): void {
  const slots = [...document.querySelectorAll<HTMLElement>('.slot')];
  const own = grip.closest<HTMLElement>('.slot');
  const at = { x: 0, y: innerHeight / 2 };
  let over: HTMLElement | null = null;
  const mark = (slot: HTMLElement | null) => {
    if (over !== null) over.dataset['over'] = 'false';
    over = slot === own ? null : slot;
    if (over !== null) over.dataset['over'] = 'true';
  };
  let frame = 0;
  const scroll = () => {
    const by = at.y < edge ? -pace : at.y > innerHeight - edge ? pace : 0;
    if (by !== 0) {
      scrollBy(0, by);
      mark(slotAt(at.x, at.y));
    }
    frame = requestAnimationFrame(scroll);
  };
  const moved = (event: PointerEvent) => {
    if (frame === 0) frame = requestAnimationFrame(scroll);
    Object.assign(at, { x: event.clientX, y: event.clientY });
    mark(slotAt(at.x, at.y));
  };
  const ended = new AbortController();
  const end = (event: PointerEvent) => {
    ended.abort();
    cancelAnimationFrame(frame);
    const target = event.type === 'pointerup' ? over : null;
    mark(null);
    if (target !== null && own !== null) onMove(slots.indexOf(target) - slots.indexOf(own));
  };
  grip.setPointerCapture(finger);
  const { signal } = ended;
  grip.addEventListener('pointermove', moved, { signal });
  grip.addEventListener('pointerup', end, { signal });
  grip.addEventListener('pointercancel', end, { signal });
}
