import { Component, type ReactNode } from 'react';
import { uiText } from '../language/ui.ts';
import { useWords } from './words.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** How much stops when this stops; the whole page offers to begin anew. */
  readonly part: 'page' | 'part';
}

/** A fault of ours stops the part it is in, never the page: the reader is told and can try again. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Stopped part={this.props.part} fault={fault} onRetry={() => this.setState({ fault: null })} />;
  }
}

interface StoppedProps {
  readonly part: 'page' | 'part';
  readonly fault: Error;
  readonly onRetry: () => void;
}

function Stopped({ part, fault, onRetry }: StoppedProps) {
  const text = useWords(uiText);
  return (
    <div className="stopped" role="alert">
      <h2>{part === 'page' ? text.crashedWhole : text.crashed}</h2>
      <p>{text.crashedHelp}</p>
      <p className="fine">{fault.message}</p>
      <p className="row">
        <button type="button" className="button" onClick={onRetry}>
          {text.again}
        </button>
        {part === 'page' && (
          <a className="button" data-look="quiet" href="?">
            {text.startOver}
          </a>
        )}
      </p>
    </div>
  );
}
