import { describe, expect, it } from 'vitest';
import { csvRecord, renderCsv } from './csv.ts';
import { column } from './tables/table.ts';

describe('CSV', () => {
  it('starts with a byte-order mark, quotes what needs quotes and ends its lines with CR LF', () => {
    const table = {
      id: 'unread',
      title: '',
      columns: [column('文件', 1), column('数', 1)],
      rows: [
        ['a,"b"\nc', 3],
        ['丁', null],
      ],
    } as const;
    expect(renderCsv(table)).toBe('\ufeff文件,数\r\n"a,""b""\nc",3\r\n丁,\r\n');
  });

  it.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠a'])(
    'makes a text of %j, which a spreadsheet would run',
    (text) => {
      expect(csvRecord([text]).replace(/^"/u, '')).toMatch(/^'/u);
    },
  );

  it('leaves numbers and ordinary texts alone', () => {
    expect(csvRecord([-5, '一、=号在后', '3-5 天', 'a@b'])).toBe('-5,一、=号在后,3-5 天,a@b\r\n');
  });

  it('drops control characters that no program reads', () => {
    expect(csvRecord(['甲\u0000乙'])).toBe('甲 乙\r\n');
  });
});
