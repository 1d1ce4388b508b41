import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/cli/policy.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

describe('the policy of the page', () => {
  it('is the one that the README asks hosts to send', () => {
    expect(readme).toContain(`Content-Security-Policy: ${contentPolicy()}\n`);
  });

  it('lets any page frame a figure, and nothing else in from outside but the office’s numbers', () => {
    const rules = contentPolicy().split('; ');
    expect(rules).toContain('frame-ancestors *');
    expect(rules.filter((rule) => rule.includes('https:'))).toEqual([
      "connect-src 'self' https://data.ssb.no",
    ]);
    expect(rules.filter((rule) => rule.includes('unsafe'))).toEqual([]);
  });
});
