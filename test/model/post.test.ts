import { describe, expect, test } from 'vitest';
import { type Post, Posts, ROLES } from '../../src/model/post.ts';
import type { Truth } from '../../src/model/truth.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

const POSTS = FIRE_SAFETY.posts;
const posts = new Posts(POSTS);

describe('find', () => {
  test.each([
    { word: '党委书记', canonical: '党委书记', why: 'its own name' },
    { word: '镇党委书记', canonical: '党委书记', why: 'an alias' },
    { word: '镇长', canonical: '乡镇长', why: 'what a town calls it' },
    { word: '街道办事处主任', canonical: '乡镇长', why: 'what a subdistrict calls it' },
    { word: '派出所所长', canonical: '公安派出所负责人', why: 'an alias of a narrower post' },
    { word: '两委成员', canonical: '“两委”委员', why: 'without the quotation marks' },
  ])('$word is $canonical: $why', ({ word, canonical }) => {
    expect(posts.find(word)?.zh).toBe(canonical);
  });

  test.each([
    { word: '书记官', why: 'no such post' },
    { word: '党委', why: 'a part of a name' },
    { word: ' 镇长', why: 'with a space' },
    { word: '', why: 'nothing' },
    { word: 'principal', why: 'the English title is no word of a file' },
    { word: 'constructor', why: 'no word of the language of the program' },
  ])('"$word" is none: $why', ({ word }) => {
    expect(posts.find(word)).toBeNull();
  });
});

describe('holds', () => {
  test.each<{ held: string; asked: string; is: Truth; why: string }>([
    { held: '网格员', asked: '网格员', is: true, why: 'the same post' },
    { held: '党委书记', asked: '主要负责人', is: true, why: 'a secretary is a principal' },
    { held: '乡镇长', asked: '主要负责人', is: true, why: 'so is the head of the government' },
    { held: '平安办负责人', asked: '内设机构负责人', is: true, why: 'one of the internal offices' },
    { held: '分管消防负责人', asked: '班子成员', is: true, why: 'he belongs to the leadership' },
    {
      held: '村（社区）党组织书记',
      asked: '村（社区）主要负责人',
      is: true,
      why: 'first of two broader posts',
    },
    { held: '村（社区）党组织书记', asked: '“两委”委员', is: true, why: 'second of two broader posts' },
    { held: '主要负责人', asked: '党委书记', is: 'unknown', why: 'a principal may be the secretary' },
    { held: '班子成员', asked: '分管消防负责人', is: 'unknown', why: 'a leader may be the one in charge' },
    { held: '驻镇站所负责人', asked: '公安派出所负责人', is: 'unknown', why: 'may be the police station' },
    { held: '网格员', asked: '网格长', is: false, why: 'another post' },
    { held: '党委书记', asked: '乡镇长', is: false, why: 'two principals, two posts' },
    {
      held: '副镇长',
      asked: '分管消防负责人',
      is: 'unknown',
      why: 'a rank: what it is in charge of is open',
    },
    { held: '党委委员', asked: '分管消防负责人', is: 'unknown', why: 'a rank as well' },
    {
      held: '分管消防负责人',
      asked: '副镇长',
      is: false,
      why: 'the leader in charge may be of another rank',
    },
    { held: '党委副书记', asked: '乡镇长', is: 'unknown', why: 'who is both is often called by the first' },
    { held: '党委副书记', asked: '主要负责人', is: 'unknown', why: 'and then is a principal' },
    { held: '副镇长', asked: '乡镇长', is: false, why: 'a deputy is no head' },
    { held: '内设机构负责人', asked: '主要负责人', is: false, why: 'neither is broader' },
  ])('$held for $asked is $is: $why', ({ held, asked, is }) => {
    expect(posts.holds(held, asked)).toBe(is);
  });

  test('no two posts are each broader than the other, and none is broader than itself', () => {
    const names = POSTS.map((post) => post.zh);
    const both = names.flatMap((a) =>
      names.filter((b) => a !== b && posts.holds(a, b) === true && posts.holds(b, a) === true),
    );
    expect(both).toEqual([]);
    expect(POSTS.filter((post) => post.broader?.includes(post.zh))).toEqual([]);
  });
});

describe('the vocabulary of posts', () => {
  test('no word means two posts', () => {
    const words = POSTS.flatMap((post) => [post.zh, ...(post.aliases ?? [])]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('every broader post is a post, by its own name', () => {
    const names = POSTS.map((post) => post.zh);
    expect(POSTS.flatMap((post) => post.broader ?? []).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('every post and role has words', () => {
    expect(POSTS.filter((post) => post.zh.trim() === '' || post.en.trim() === '')).toEqual([]);
    expect(ROLES.length).toBe(new Set(ROLES).size);
  });

  test('names lists every word once', () => {
    const words = POSTS.flatMap((post) => [post.zh, ...(post.aliases ?? [])]);
    expect(posts.names()).toEqual(words);
  });
});

describe('posts that a pack adds', () => {
  const more: Post[] = [{ zh: '消防所所长', en: 'head', aliases: ['所长'], broader: ['消防所负责人'] }];
  const extended = posts.with(more);

  test.each<{ held: string; asked: string; is: Truth; why: string }>([
    { held: '消防所所长', asked: '消防所负责人', is: true, why: 'what it says itself' },
    { held: '消防所所长', asked: '内设机构负责人', is: true, why: 'over two steps' },
    { held: '内设机构负责人', asked: '消防所所长', is: 'unknown', why: 'back over two steps' },
    { held: '消防所所长', asked: '网格员', is: false, why: 'another post' },
  ])('$held for $asked is $is: $why', ({ held, asked, is }) => {
    expect(extended.holds(held, asked)).toBe(is);
  });

  test('stay with the pack', () => {
    expect(extended.find('所长')?.zh).toBe('消防所所长');
    expect(posts.find('所长')).toBeNull();
    expect(posts.with([])).toBe(posts);
  });
});
