/**
 * Words of two and three characters that the segmenter takes for names of persons and that are none: those that stand in two statutes or
 * interpretations and more, which name nobody, and a few of cases.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `许可 许可证 许可法 许可费 申请人 申请书 公正 修正 陈述 陈列 盖章 文明 荣誉 荣誉权 齐全 齐备 迟延 林木 林权证 林果业 安全法 安全性 安全观
  安全带 安置费 安静 安保 权威 晋升 晋级 仲裁法 仲裁庭 易燃 易损 易溶 易懂 公序良 公允 公款 康复 相衔接 相符合 相冲突 相连接 张贴 牟利 封锁 卫星
  高素质 高水平 高残留 高峰 高新区 屠宰 屠宰厂 智能化 智慧 银行卡 祖父母 岳父母 边远 边海防 古树名 古文化 古建筑 印鉴 陆生 付清 付定金 解密 解释权
  廉政 廉洁 孙子 麻醉 麻黄 麻黄素 苗圃 苗木 严肃性 许诺 施工图 万分之 但原告 钱财 钱款 毛发 毛利 关怀 修改权 和睦 周转 周密 居留证 范畴 雷达 雷达站
  童工 宣传品 宣传周 宣言 顾问 卓越 常见病 余缺 余款 玉米 左右岸 左转 凌汛 凌辱 尉官 吉祥物 沙尘 涂抹 敬老院 敬礼 杜绝 连贯 连云港 农耕 石家庄 石英
  索引 平仓 胡椒 纪念章 白银 白酒 国旗法 师生 向海 温泉 龙羊峡 刘家峡 金刚石 衡器 阳光 武林 汪洋 田地 方便 成立 程序 常年 时任`.split(
    /\s+/u,
  ),
);
