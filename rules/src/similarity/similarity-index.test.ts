import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { similarWorkspace } from '../testing/similar-workspace.ts';
import { SimilarityIndex } from './similarity-index.ts';
import type { Copies } from './types.ts';

function copiesOf(texts: Readonly<Record<string, string>>): Copies {
  const index = new SimilarityIndex();
  for (const [path, text] of Object.entries(texts)) index.set(path, parse(text, 'plaintext'));
  return index.copies();
}

const WELL =
  '旧井逐一清淘，换了辘轳和井绳，井台用青砖重砌，旁边立木牌，写明谁家管钥匙、几点开盖，井水每月送去化验一次。';
const BRIDGE = '木桥朽了两块板，木匠拆下来翻面再钉，桥栏补刷桐油，桥头摆石墩挡住大车，行人照旧过桥，牲口改从浅滩走。';
const KILN = '砖窑停火以后先开上面的气孔，凉足三天才许进人，出砖时两人一组，碎砖另堆在窑后，留着铺晒谷场的地面。';
const MILL = '水磨坊按号牌排队，先来的先磨，每斗收半升麸皮，石磨每十天凿一遍齿，凿下来的石屑倒进沟里，不准混进面里。';

const talk = (name: string): string =>
  `谈话记录\n谈话对象：${name}。问近来夜班累不累，答还撑得住，就是食堂关得早，下夜班只能吃冷饭；问家里有没有难处，答母亲住院，盼能调一个白班。`;

it('asks the host for few texts, where the host keeps them: of this pair the earlier, to show the passage', () => {
  const texts = { 'a.txt': `${WELL}${BRIDGE}`, 'b.txt': `${WELL}${KILN}`, 'c.txt': MILL };
  const asked = new Set<string>();
  const index = new SimilarityIndex();
  for (const [path, text] of Object.entries(texts)) {
    index.set(path, parse(text, 'plaintext'), () => {
      asked.add(path);
      return text;
    });
  }
  expect(index.copies()).toEqual(copiesOf(texts));
  expect([...asked]).toEqual(['a.txt']);
});

describe('the index on a generated workspace', () => {
  const made = similarWorkspace(300, 1500, 60, 7);
  const index = new SimilarityIndex();
  for (const { path, text } of made.documents) index.set(path, parse(text, 'plaintext'));
  const { pairs, groups } = index.copies();
  const textOf = new Map(made.documents.map(({ path, text }) => [path, text]));

  it('finds all planted pairs and no other', () => {
    const found = pairs.map(({ paths }) => paths.join(' ')).sort();
    expect(found).toEqual(made.planted.map(({ paths }) => paths.join(' ')).sort());
  });

  it('gives the exact place in both, names and years and all', () => {
    for (const { paths, texts } of made.planted) {
      const passages = pairs.find((pair) => pair.paths[0] === paths[0] && pair.paths[1] === paths[1])?.passages ?? [];
      const reached = [0, 1].map((side) => {
        const source = textOf.get(paths[side] ?? '') ?? '';
        const at = source.indexOf(texts[side] ?? '');
        return passages.reduce((sum, passage) => {
          const { start, end } = side === 0 ? passage.a : passage.b;
          return sum + Math.max(0, Math.min(end, at + (texts[side]?.length ?? 0)) - Math.max(start, at));
        }, 0);
      });
      for (const [side, chars] of reached.entries()) expect(chars / (texts[side]?.length ?? 1)).toBeGreaterThan(0.75);
    }
  });

  it('puts the stock paragraphs into groups of their own', () => {
    const shared = groups.filter(({ kind }) => kind === 'shared');
    expect(shared).toHaveLength(made.stock.length);
    for (const group of shared) expect(made.stock.some((text) => text.includes(group.text.slice(-40)))).toBe(true);
    expect(shared.reduce((sum, { places }) => sum + places.length, 0)).toBe(100);
  });
});

describe('the index', () => {
  it('is the same however the documents came into it', () => {
    const { documents } = similarWorkspace(40, 800, 8, 3);
    const fresh = new SimilarityIndex();
    for (const { path, text } of documents) fresh.set(path, parse(text, 'plaintext'));
    const worn = new SimilarityIndex();
    for (const { path } of documents) worn.set(path, parse(`${BRIDGE}${path}`, 'plaintext'));
    worn.set('gone.txt', parse(documents[0]?.text ?? '', 'plaintext'));
    worn.copies();
    for (const { path, text } of [...documents].reverse()) worn.set(path, parse(text, 'plaintext'));
    worn.delete('gone.txt');
    expect(worn.size).toBe(documents.length);
    expect(worn.copies()).toEqual(fresh.copies());
  });

  it('finds a passage with numbers, years, levels, places and names exchanged', () => {
    const a = `全省在2021年修井12口。${WELL.replace('写明谁家', '写明王建平同志家')}由柳河镇水利局验收，余下的木料归柳河镇小学打课桌用。`;
    const b = `全市在二〇二四年修井七口。${WELL.replace('写明谁家', '写明欧阳海燕同志家')}由松湾村水利局验收，余下的木料归石桥镇小学打课桌用。`;
    const { pairs } = copiesOf({ 'a.txt': `${BRIDGE}\n${a}`, 'b.txt': `${KILN}\n${b}` });
    expect(pairs).toHaveLength(1);
    const [passage] = pairs[0]?.passages ?? [];
    const source = `${KILN}\n${b}`;
    expect(source.slice(passage?.b.start, passage?.b.end)).toContain(
      '由松湾村水利局验收，余下的木料归石桥镇小学打课桌用',
    );
    expect(pairs[0]?.share).toBeGreaterThan(0.5);
  });

  it('is silent below 40 字, and on quotations', () => {
    const short = WELL.slice(0, 40);
    expect(copiesOf({ 'a.txt': `${short}${BRIDGE}`, 'b.txt': `${KILN}${short}` }).pairs).toEqual([]);
    expect(copiesOf({ 'a.txt': WELL, 'b.txt': `${KILN}老人说：“${WELL}”${MILL}` }).pairs).toEqual([]);
  });

  it('finds what a document says twice', () => {
    const text = `${WELL}\n${BRIDGE}\n${WELL}`;
    const { pairs, groups } = copiesOf({ 'a.txt': text });
    expect(pairs).toMatchObject([{ paths: ['a.txt', 'a.txt'], relation: 'repeat' }]);
    expect(groups).toMatchObject([{ kind: 'repeat', places: [{ line: 0 }, { line: 2 }] }]);
    const [passage] = pairs[0]?.passages ?? [];
    expect(text.slice(passage?.a.start, passage?.a.end)).toBe(WELL.slice(0, -1));
    expect(text.slice(passage?.b.start, passage?.b.end)).toBe(WELL.slice(0, -1));
  });
});

describe('groups', () => {
  it('make one group of many copies, with the earliest as source, not pairs of every two', () => {
    const dated = (day: number, body: string): string =>
      `关于水井的情况\n${body}\n柳河镇人民政府\n2023年3月${String(day)}日`;
    const texts = {
      'a.txt': dated(9, `${WELL}\n${BRIDGE}`),
      'b.txt': dated(2, `${KILN}\n${WELL}`),
      'c.txt': dated(5, `${WELL}\n${MILL}`),
    };
    const { pairs, groups } = copiesOf(texts);
    expect(pairs.map(({ paths }) => paths)).toEqual([
      ['b.txt', 'c.txt'],
      ['b.txt', 'a.txt'],
    ]);
    expect(groups.map(({ kind, places }) => [kind, ...places.map(({ path }) => path)])).toEqual([
      ['copy', 'b.txt', 'c.txt', 'a.txt'],
    ]);
  });

  it('tell records with only the name changed from stock wording, however many there are', () => {
    const names = ['王建平', '李海燕', '周国栋', '陈晓云', '孙丽', '罗文', '韩立新', '唐志强', '许建平', '吕海燕'];
    const { pairs, groups } = copiesOf(Object.fromEntries(names.map((name, i) => [`${String(i)}.txt`, talk(name)])));
    expect(pairs).toHaveLength(names.length - 1);
    expect(groups).toMatchObject([{ kind: 'copy' }]);
    expect(groups[0]?.places).toHaveLength(names.length);
  });

  it('put drafts and forwarded copies together as versions', () => {
    const body = `${WELL}\n${BRIDGE}`;
    const { pairs, groups } = copiesOf({
      '1.txt': `关于修理水井和木桥的通知（征求意见稿）\n${body}`,
      '2.txt': `关于修理水井和木桥的通知\n${body}\n${KILN}`,
      '3.txt': `转发县里关于修理水井和木桥的通知\n现转给你们。\n${body}\n${KILN}`,
    });
    expect(pairs.map(({ relation }) => relation)).toEqual(['version', 'forward', 'forward']);
    expect(groups).toMatchObject([
      { kind: 'version', places: [{ path: '1.txt' }, { path: '2.txt' }, { path: '3.txt' }] },
    ]);
  });

  it('call last year’s text with new years a copy, though the title is the same', () => {
    const year = (text: string): string => `修理工作总结\n${text}年修井3口。${WELL}${text}年5月修桥两座。${BRIDGE}`;
    const { pairs } = copiesOf({ '1.txt': year('2022'), '2.txt': year('2023') });
    expect(pairs).toMatchObject([{ relation: 'copy' }]);
  });

  it('tell a text that carries out another by its citing it, with the share that was taken', () => {
    const { pairs } = copiesOf({
      '上.txt': `全省水井修理工作方案\n${WELL}\n${BRIDGE}`,
      '下.txt': `全市水井修理实施办法\n根据《全省水井修理工作方案》，结合实际，制定本办法。\n${WELL}\n${BRIDGE}\n${KILN}`,
    });
    expect(pairs).toMatchObject([{ relation: 'follow-up' }]);
    expect(pairs[0]?.share).toBeGreaterThan(0.55);
    expect(pairs[0]?.share).toBeLessThan(0.75);
  });
});
