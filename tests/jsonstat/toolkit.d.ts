declare module 'jsonstat-toolkit' {
  interface Point {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface ToolkitDataset {
    readonly id: readonly string[];
    readonly size: readonly number[];
    Data(): readonly Point[];
    Data(position: readonly number[] | Readonly<Record<string, string>>): Point | null;
  }
  export default function JSONstat(input: unknown): { Dataset(at: number): ToolkitDataset | null };
}
