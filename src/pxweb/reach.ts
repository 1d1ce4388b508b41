/** Whether the office answers within so many milliseconds. One call to `/config`, outside the queue; never rejects. */
export async function answersWithin(
  milliseconds: number,
  base: string,
  fetcher: typeof fetch,
): Promise<boolean> {
  try {
    const response = await fetcher(`${base}/config`, { signal: AbortSignal.timeout(milliseconds) });
    return response.ok && (response.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}
