import { expect, test } from 'vitest';
import { lazyMap } from '../../src/app/lazyMap.ts';

const counted = () => {
  const made: string[] = [];
  const map = lazyMap(['a', 'b', 'b'], (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  return { made, map };
};

test('makes a value when it is asked for, and once', () => {
  const { made, map } = counted();
  expect(made).toEqual([]);
  expect([map.get('b'), map.get('b')]).toEqual(['B', 'B']);
  expect(made).toEqual(['b']);
});

test('has its keys without making anything, and no others', () => {
  const { made, map } = counted();
  expect([map.size, map.has('a'), map.has('c'), [...map.keys()]]).toEqual([2, true, false, ['a', 'b']]);
  expect(map.get('c')).toBeUndefined();
  expect(made).toEqual([]);
});

test('goes through all in order, like any map', () => {
  const { map } = counted();
  const told: string[] = [];
  map.forEach((value, key) => told.push(key + value));
  expect(told).toEqual(['aA', 'bB']);
  expect([...map.values()]).toEqual(['A', 'B']);
  expect([...map]).toEqual([
    ['a', 'A'],
    ['b', 'B'],
  ]);
});
