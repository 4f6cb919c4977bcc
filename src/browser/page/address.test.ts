import { expect, test } from '@playwright/test';
import { placeOf } from './address';

const slides = [{ id: 'title' }, { id: 'open-end' }];

const addresses = [
  ['', { kind: 'none' }],
  ['#', { kind: 'none' }],
  ['#title', { kind: 'slide', index: 0 }],
  ['#open-end', { kind: 'slide', index: 1 }],
  ['#open%2Dend', { kind: 'slide', index: 1 }],
  ['#article', { kind: 'appendix' }],
  ['#passage-call', { kind: 'appendix' }],
  ['#nowhere', { kind: 'unknown', id: 'nowhere' }],
  ['#Title', { kind: 'unknown', id: 'Title' }],
  ['#/1', { kind: 'unknown', id: '/1' }],
  ['#%E0%A4%A', { kind: 'unknown', id: '%E0%A4%A' }],
  ['#<img src=x>', { kind: 'unknown', id: '<img src=x>' }],
] as const;

for (const [address, place] of addresses)
  test(`the address “${address}” is ${'id' in place ? 'unknown' : place.kind}`, () => {
    expect(placeOf(address, slides)).toEqual(place);
  });
