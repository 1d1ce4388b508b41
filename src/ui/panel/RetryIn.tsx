import { useEffect, useState } from 'react';
import { faultWords } from '../../language/faults.ts';
import { useLanguage } from '../words.tsx';

/** Counts down to the next try, which comes by itself; not read aloud each second. */
export function RetryIn({ at }: { at: number }) {
  const language = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return <p className="fine">{faultWords[language].retryIn(seconds)}</p>;
}
