import { defineTerms } from './term-table.ts';

/** What a text asks to be kept as proof that something took place. */
export const proofTerms = defineTerms('trace/proof', {
  /** Names a record of an event by itself. */
  record: `签字表 签名表 签名册 传达记录 签到表 签到册 签到簿 签到单 签到记录 签到名单 签到情况 签到截图 图片记录 影像记录 照片记录 图文记录 视频记录 图片资料 影像资料 照片资料 图文资料 视频资料
    图片材料 影像材料 图文材料 痕迹资料 痕迹材料 过程性资料 过程性材料 过程资料 活动照片 会议照片 学习照片 培训照片 工作照片 走访照片 入户照片 宣传照片 讨论照片 活动图片 会议图片
    学习图片 工作图片 活动视频 会议视频 活动记录 学习记录 打卡记录 打卡截图 学习截图 答题截图 成绩截图 测试截图 考试截图 转发截图 点赞截图 关注截图 安装截图 注册截图 朋友圈截图
    聊天截图 步数截图 学分截图 积分截图 轨迹截图 运动轨迹 行走轨迹 巡查轨迹`,
  /** A picture of anything; proof only beside an event or a word of keeping. */
  picture: '照片 图片 截图 截屏 视频 录像 影像 轨迹 合影 签到 打卡',
  /** Papers that are kept for good reasons too; they join what stands beside them. */
  paper:
    '会议记录 会议纪要 学习笔记 读书笔记 会议材料 宣传稿件 宣传报道 新闻稿 讲稿 通知文件 佐证材料 佐证资料 佐证 印证材料 印证资料',
});

/** Acts by which proof is kept or handed in. */
export const keepTerms = defineTerms('trace/keep', {
  keep: '留存 留底 留痕 留档 存档 备查 保留 保存 留取 存底 归档',
  send: '配发 配上 上传 报送 提交 收集 提供 附上 随附 附 上报 报备 发送 发至 发到 发进 反馈 拍摄 拍好 汇总 整理 归集 备好 备齐 晒出',
  /** Says the whole demand. */
  act: `并拍照 并截图 拍照留痕 拍照存档 拍照上传 拍照打卡 拍照留存 拍照备查 截图上传 截图留存 截图反馈 截图报送 截图存档 截图上报 截图打卡 截图备查 拍照存底 拍照留底 拍照为证 拍照备案 录像留存 录像存档 录像备查 步步留痕 处处留痕
    事事留痕 工作留痕 全程留痕 要留痕 须留痕 应留痕 做到留痕 要留影 须留影 应留影`,
});

/** Words of a field in which such papers serve a decision: an applicant's, a claimant's, a witness's, a builder's. */
export const servesTerms = defineTerms('trace/serves', {
  serves: `报名 申报 申请 参赛 投稿 征集 作品 参评 评选 评审 推荐 资格 证件 身份证 证书 免冠 获奖 职称 荣誉 认定 资质 发票 票据 报销 付款 支付 转账 维修 故障 缺陷 施工 竣工 验收 工程 案件
    证据 车辆 商品 产品 订单 物流 购买 退货 退款 理赔 保险 失物 举报 投诉 线索 违法 监控 摄像 作案 设备 样品 标本 文物 古籍 遥感 卫星 直播 录播 回放 航拍 图斑`,
});

/** Ledgers and files kept beside the work. */
export const ledgerTerms = defineTerms('trace/ledger', {
  ledger: '台账 台帐 工作日志 民情日记 登记簿',
  /** Recording for its own sake. */
  chronicle: '全程纪实 全程记实 痕迹化管理 纪实管理 写实管理 纪实系统 处处有痕 事事有痕 步步有痕 人人有痕',
  each: '一人一档 一户一档 一事一档 一人一册 一户一册 一户一表 一人一表 一事一表 一月一册 一项一档 一活动一档 一会一档',
});
