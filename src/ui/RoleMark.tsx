import type { Role } from '../series/series.ts';
import './styles/roleMark.css';

const shapes: Readonly<Record<Role, string>> = {
  own: 'M5 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  group: 'M5.5 1.5h7v7h-7z',
  county: 'M9 .4 13.6 5 9 9.6 4.4 5z',
  nation: 'M9 .8 13.4 8.6H4.6z',
  other: 'M6 2h6v6H6z',
  spread: 'M6.5 2.5h5v5h-5z',
  former: 'M6 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
};

/** The mark of a place: shape and dash as well as colour, the same as in the charts. */
export function RoleMark({ role }: { role: Role }) {
  return (
    <svg className="role-mark" viewBox="0 0 18 10" data-role={role} aria-hidden="true" focusable="false">
      <path className="role-line" d="M0 5h18" />
      <path className="role-shape" d={shapes[role]} />
    </svg>
  );
}
