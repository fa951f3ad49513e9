/** The commonest surnames; a word that begins with none of them is taken for no name where nothing else says that it is one. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁都芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由赛';
const PERSON = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,3}$`, 'u');
/** Behind a mask may stand one character of the name (刘某富), but none of those with which a sentence goes on. 张某, 李某某, 刘某甲, 陈小某: names as they are masked; 麦麦提·某 of other peoples. */
const MASKED =
  /^[\u4e00-\u9fff]{1,2}\d?某{1,2}(?:(?![利在与和及于因系为向对将把被以等多犯收受称辩供送经主先后又再也都均的了其是有无说到从自共同伙案市县省区镇乡村公厂院局集银医单中人处所这那此该各另并而但则即已曾未不可当时期间原现任身作担年月日男女族岁住籍出指明通采取])[\u4e00-\u9fff]|\d)?$|^[\u4e00-\u9fff][×ＸX]{1,2}\d?$|^[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff·]{1,8}$/u;
const NOT_NAME =
  /^(?:某[某市县省区]|被告|公司|方面|时任|其他|国家|单位|司法|相关|有关|关于|任何|金融|管理|明知|利用|都是|上述|以上|本案|该案|该院|二审|一审|原审|其|均|对|及|在|于(?=[\d一二三四五六七八九十是同当本该今前后])|因|查[明实证获处清办封]$)|(?:等人|二人|三人|人员|行为|某某某|之间|期间|违法|犯罪|以后|时候)$/u;
const UNIT =
  /(?:公司|厂|馆|医院|学校|大学|学院|中学|小学|中心|局|厅|社|集团|企业|所|院|委员会|银行|支行|分行|协会|学会|站|办公室|部|处|科|场|店|政府|村|矿|队)$/u;

/** Whether a word may be the name of a person; `introduced` says that a role stands before it, so that no surname is asked for. */
export function isPerson(word: string, introduced: boolean): boolean {
  if (NOT_NAME.test(word) || isUnit(word)) return false;
  if (/[某×ＸX]/u.test(word)) return MASKED.test(word);
  return introduced ? word.length >= 2 : PERSON.test(word) || MASKED.test(word);
}

/** Whether a word ends as the name of a unit does. */
export function isUnit(word: string): boolean {
  return word.length >= UNIT_CHARACTERS && UNIT.test(word);
}

/** 某县水务局 is the shortest kind of name of a unit that stands alone. */
const UNIT_CHARACTERS = 4;
