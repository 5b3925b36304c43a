/** A notice with one finding of level error, at line 3 (zero-based 2). */
export const NOTICE = `关于做好秋粮入库的通知

各乡镇粮站要在十月底前完成入库，每站至少收粮20吨以上。
`;

/** The passage of {@link NOTICE} that is wrong. */
export const PASSAGE = '至少收粮20吨以上';

/** A notice with nothing wrong. */
export const CLEAN = `关于领取春耕种子的通知

各村民小组：

3月12日上午9时至11时，县种子站在镇文化站发放玉米种子，每户限领两袋。请带户口簿。联系人：杨青，电话见村务公开栏。

河口镇农业服务中心
2024年3月5日
`;

/** {@link NOTICE} in GB18030, written out so that tests need not trust the library that the product uses. */
export const GB18030_NOTICE: Uint8Array = Buffer.from(
  [
    'b9d8d3dad7f6bac3c7efc1b8c8ebbfe2b5c4cda8d6aa0a0ab8f7cfe7d5f2c1b8d5bed2aad4dacaaed4c2b5d7c7b0cdeab3c9',
    'c8ebbfe2a3acc3bfd5bed6c1c9d9cad5c1b83230b6d6d2d4c9cfa1a30a',
  ].join(''),
  'hex',
);
