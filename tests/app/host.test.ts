import { describe, expect, it } from 'vitest';
import { hostFrom } from '../../src/app/host.ts';

const contactOf = (contact: string) => hostFrom((name) => (name === 'contact' ? contact : null)).contact;

describe('who runs the site', () => {
  it.each([
    ['post@kommunen.example', 'mailto:post@kommunen.example'],
    ['https://kommunen.example/si-fra', 'https://kommunen.example/si-fra'],
    [' post@kommunen.example ', 'mailto:post@kommunen.example'],
  ])('%s is a contact', (said, address) => {
    expect(contactOf(said)?.address).toBe(address);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'http://kommunen.example',
    'post@kommunen.example?subject=x',
    'a@b',
    'data:text/html,x',
  ])('%s is none', (said) => {
    expect(contactOf(said)).toBeNull();
  });

  it('a formal statement is a page over https', () => {
    const said = (statement: string) => hostFrom((name) => (name === 'statement' ? statement : null));
    expect(said('https://uustatus.no/nb/x').statement).toBe('https://uustatus.no/nb/x');
    expect(said('uustatus.no').statement).toBeNull();
  });

  it('who says nothing is nobody', () => {
    expect(hostFrom(() => null)).toEqual({ owner: null, contact: null, statement: null });
  });
});
