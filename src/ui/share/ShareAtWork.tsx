import { useMemo, useState } from 'react';
import type { IndicatorId } from '../../catalog/indicator.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { shareText } from '../../language/share.ts';
import { lead } from '../../text/lead.ts';
import { paragraph } from '../../text/text.ts';
import { copyRich } from '../files/copyRich.ts';
import { type Papers, readyFigures } from '../files/exportInput.ts';
import { Sheet } from '../Sheet.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { Copyable } from './Copyable.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { CodePart } from './CodePart.tsx';
import { fullAddress } from './fullAddress.ts';
import { linkMarkup, summaryMarkup, summaryText } from './shareWords.ts';
import './share.css';

export interface ShareAtWorkProps {
  readonly title: string;
  readonly dashboard: Dashboard;
  /** What is on the screen, numbers included; null where there are none, as on the front page. */
  readonly papers: Papers | null;
  /** The figure to begin with under embedding. */
  readonly first: IndicatorId | null;
  readonly onClose: () => void;
}

/** All ways of sharing a dashboard: its link, a short text, a figure in a frame, and a code for a slide. */
export function ShareAtWork({ title, dashboard, papers, first, onClose }: ShareAtWorkProps) {
  const text = useWords(shareText);
  const [said, setSaid] = useState('');
  const address = fullAddress(dashboard);
  const words = useLead(papers, dashboard);
  const summary = { title, words, source: text.source, address };
  const copy = (kind: keyof typeof text.copied, html: string | null, plain: string) => {
    const done = html === null ? navigator.clipboard.writeText(plain) : copyRich(html, plain);
    done.then(
      () => setSaid(text.copied[kind]),
      () => setSaid(text.failed),
    );
  };
  const native = 'share' in navigator && (
    <button
      type="button"
      className="button"
      onClick={() => void navigator.share({ title, text: words, url: address }).catch(() => undefined)}
    >
      {text.native}
    </button>
  );
  return (
    <Sheet title={text.title} said={said} onClose={onClose}>
      <p className="quiet">{text.intro}</p>
      <section className="share-part">
        <h3>{text.link}</h3>
        <Copyable
          label={text.link}
          hint={text.linkHint}
          value={address}
          button={text.copyLink}
          first
          beside={native}
          onCopy={() => copy('link', linkMarkup(title, address), address)}
        />
      </section>
      <section className="share-part">
        <h3>{text.summary}</h3>
        <Copyable
          label={text.summary}
          hint={text.summaryHint}
          value={summaryText(summary)}
          lines={5}
          button={text.copySummary}
          onCopy={() => copy('summary', summaryMarkup(summary), summaryText(summary))}
        />
      </section>
      {dashboard.panels.length > 0 && (
        <EmbedPart dashboard={dashboard} first={first} onCopy={(code) => copy('embed', null, code)} />
      )}
      <CodePart address={address} title={title} />
    </Sheet>
  );
}

/** What stands out in the numbers, in a sentence; the reader's own lead goes first. */
function useLead(papers: Papers | null, dashboard: Dashboard): string {
  const language = useLanguage();
  return useMemo(() => {
    const found = papers === null ? [] : lead(readyFigures(papers), papers.describing, 1);
    return [dashboard.lead ?? '', paragraph(found, language)].filter((part) => part !== '').join(' ');
  }, [papers, dashboard.lead, language]);
}
