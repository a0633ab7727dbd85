-- People: states, names of every kind, what finding goes by, and merging that can be undone.

ALTER TYPE "NameKind" ADD VALUE 'legal';
ALTER TYPE "NameKind" ADD VALUE 'pen';
ALTER TYPE "NameKind" ADD VALUE 'former';

CREATE TYPE "ContributorState" AS ENUM ('active', 'former', 'withheld');

ALTER TABLE "Contributor"
  ADD COLUMN "state" "ContributorState" NOT NULL DEFAULT 'active',
  ADD COLUMN "familyName" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "mergedIntoId" UUID,
  ADD CONSTRAINT "Contributor_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Contributor_is_not_merged_into_itself" CHECK ("mergedIntoId" <> id),
  ADD CONSTRAINT "Contributor_family_name_is_a_name" CHECK ("familyName" = '' OR is_name("familyName"));
CREATE INDEX "Contributor_mergedIntoId_idx" ON "Contributor"("mergedIntoId");

ALTER TABLE "ContributorName"
  ADD COLUMN "since" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "until" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "ContributorName_period_is_a_date" CHECK (
    since ~ '^(\d{4}(-\d\d(-\d\d)?)?)?$' AND until ~ '^(\d{4}(-\d\d(-\d\d)?)?)?$');

-- ─── How names are compared ──────────────────────────────────────────────────

-- What a Chinese character sounds like in pinyin, without tones; as a family name, where that differs.
CREATE TABLE "Reading" (
  "character" TEXT NOT NULL,
  "latin" TEXT NOT NULL,
  "asFamilyName" TEXT,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("character")
);
INSERT INTO "Reading" ("character", "latin")
  SELECT "character", latin FROM (VALUES
    ('a', '啊阿嗄锕'),
    ('ai', '埃挨哎唉哀皑癌蔼矮艾碍爱隘捱嗳嗌嫒瑷暧砹锿霭愛閡皚噯曖璦礙藹靄'),
    ('an', '鞍氨安俺按暗岸胺案谙埯揞犴庵桉铵鹌黯菴銨諳鵪'),
    ('ang', '肮昂盎骯'),
    ('ao', '凹敖熬翱袄傲奥懊澳坳拗嗷岙廒遨媪骜獒聱螯鏊鳌鏖奧媼襖鼇'),
    ('ba', '芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸茇菝岜灞钯粑鲅魃罷壩'),
    ('bai', '白柏百摆佰败拜稗捭掰擘敗擺襬'),
    ('ban', '斑班搬扳般颁板版扮拌伴瓣半办绊阪坂钣瘢癍舨姅絆鈑頒辦闆'),
    ('bang', '邦帮梆榜膀绑棒磅蚌镑傍谤蒡浜綁幫謗鎊'),
    ('bao', '苞胞包褒薄雹保堡饱宝抱报暴豹鲍爆勹葆孢煲鸨褓趵龅報鉋飽鮑寶鑤'),
    ('bei', '杯碑悲卑北辈背贝钡倍狈备惫焙被孛陂邶蓓呗悖碚鹎褙鐾鞴貝盃狽備揹輩鋇憊'),
    ('ben', '奔苯本笨畚坌贲锛'),
    ('beng', '崩绷甭泵蹦迸嘣甏繃'),
    ('bi', '逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必壁臂避陛匕俾荜荸萆薜吡哔狴庳愎滗濞弼妣婢嬖璧畀铋秕裨筚箅篦舭襞跸髀沘畢閉筆詖賁痺鉍嗶幣箄斃蹕'),
    ('bian', '鞭边编贬扁便变卞辨辩辫遍匾弁苄忭汴缏煸砭碥窆褊蝙笾鳊釆貶編邊辮辯變'),
    ('biao', '标彪膘表婊骠杓飑飙飚灬镖镳瘭裱鳔髟標錶鏢驃鰾鑣'),
    ('bie', '鳖憋别瘪蹩別彆癟鱉'),
    ('bin', '彬斌濒滨宾摈傧豳缤玢槟殡膑镔髌鬓賓儐濱檳殯臏瀕繽鬢'),
    ('bing', '兵冰柄丙秉饼炳病并禀冫邴摒並併稟鉼餅'),
    ('bo', '剥玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤驳卜亳啵饽檗礴钹鹁簸跛踣剝缽鈸鉑駁撥蔔蘗'),
    ('bu', '捕哺补埠不布步簿部怖埔卟逋瓿晡钚钸醭佈補鈽誧'),
    ('ca', '擦嚓礤'),
    ('cai', '猜裁材才财睬踩采彩菜蔡財採綵纔'),
    ('can', '餐参蚕残惭惨灿掺孱骖璨粲黪參殘慚慘摻燦蠶'),
    ('cang', '苍舱仓沧藏伧倉傖滄蒼艙'),
    ('cao', '操糙槽曹草艹嘈漕螬艚'),
    ('ce', '厕策侧册测恻冊側廁惻測'),
    ('cen', '岑涔'),
    ('ceng', '层蹭曾噌層'),
    ('cha', '插叉茬茶查碴搽察岔差诧猹馇汊姹杈槎檫锸镲衩詫'),
    ('chai', '拆柴豺侪钗瘥虿釵儕齜'),
    ('chan', '搀蝉馋谗缠铲产阐颤冁谄蒇廛忏潺澶羼婵骣觇禅镡蟾躔產剷嬋諂毚禪蟬儳鏟巉懺攙闡纏顫讒饞'),
    ('chang', '昌猖场尝常偿肠厂敞畅唱倡伥鬯苌菖徜怅惝阊娼嫦昶氅鲳倀悵場萇腸嘗暢廠償嚐鯧'),
    ('chao', '超抄钞朝嘲潮巢吵炒怊晁焯耖鈔勦'),
    ('che', '车扯撤掣彻澈坼屮砗車徹'),
    ('chen', '郴臣辰尘晨忱沉陈趁衬谌谶抻嗔宸琛榇碜龀疢陳塵瞋縝諶櫬襯讖'),
    ('cheng', '撑称城橙成呈乘程惩澄诚承逞骋秤丞埕枨柽晟塍瞠铖裎蛏酲誠稱撐騁懲'),
    ('chi', '吃痴持池迟弛驰耻齿侈尺赤翅斥炽傺坻墀茌叱哧啻嗤彳饬媸敕眵鸱瘛褫蚩螭笞篪踟魑呎恥喫飭馳齒熾遲癡'),
    ('chong', '充冲虫崇宠茺忡憧铳舂艟沖衝蟲寵'),
    ('chou', '抽酬畴踌稠愁筹仇绸瞅丑臭俦帱惆瘳雠綢裯儔醜疇籌躊'),
    ('chu', '初出橱厨躇锄雏滁除楚础储矗搐触处畜亍刍怵憷绌杵楮樗褚蜍蹰黜芻絀處廚鋤儲歜礎雛櫥觸齣'),
    ('chuai', '揣搋啜嘬膪踹'),
    ('chuan', '川穿椽传船喘串舛遄巛氚钏舡釧傳'),
    ('chuang', '疮窗幢床闯创怆創愴瘡闖'),
    ('chui', '吹炊捶锤垂椎陲棰槌箠錘鎚'),
    ('chun', '春椿醇唇淳纯蠢莼鹑蝽純脣鶉'),
    ('chuo', '戳绰辶辍踔龊綽輟齪'),
    ('ci', '疵茨磁雌辞慈瓷词此刺赐次伺茈呲祠鹚糍詞賜辭'),
    ('cong', '聪葱囱匆从丛苁淙骢琮璁枞囪從樅蔥聰叢'),
    ('cou', '凑辏腠湊輳'),
    ('cu', '粗醋簇促蔟徂猝殂酢蹙蹴'),
    ('cuan', '蹿篡窜汆撺爨镩竄'),
    ('cui', '摧崔催脆瘁粹淬翠萃啐悴璀榱毳'),
    ('cun', '村存寸忖皴吋'),
    ('cuo', '磋撮搓措挫错厝嵯脞锉矬痤鹾蹉銼錯'),
    ('da', '搭达答瘩打大耷哒嗒怛妲沓褡笪靼鞑達躂韃'),
    ('dai', '呆歹傣戴带殆代贷袋待逮怠埭甙呔岱迨骀绐玳黛帶貸'),
    ('dan', '耽担丹单郸掸胆旦氮但惮淡诞弹蛋儋萏啖澹殚赕眈疸瘅聃箪啗單彈憚撢誕擔膽簞'),
    ('dang', '当挡党荡档谠凼菪宕砀铛裆當儅噹擋蕩檔盪襠黨鐺讜'),
    ('dao', '刀捣蹈倒岛祷导到稻悼道盗刂叨忉氘焘纛島盜搗導燾禱'),
    ('de', '德得的地锝'),
    ('deng', '蹬灯登等瞪凳邓噔嶝戥磴镫簦鄧燈'),
    ('di', '堤低滴迪敌笛狄涤翟嫡抵底蒂第帝弟递缔氐籴诋谛邸荻嘀娣柢棣觌砥碲睇镝羝骶牴詆隄滌遞敵締諦鏑'),
    ('dian', '颠掂滇碘点典靛垫电佃甸店惦奠淀殿阽坫巅玷钿癜癫簟踮電墊澱點顛巔癲'),
    ('diao', '碉叼雕凋刁掉吊钓调铞铫貂鲷弔彫釣調鯛'),
    ('die', '跌爹碟蝶迭谍叠垤堞揲喋嗲牒瓞耋蹀鲽絰諜疊'),
    ('ding', '丁盯叮钉顶鼎锭定订仃啶玎腚碇铤疔耵酊訂釘頂錠'),
    ('diu', '丢铥丟'),
    ('dong', '东冬董懂动栋侗恫冻洞垌咚岽峒氡胨胴硐鸫東凍動棟湩鼕'),
    ('dou', '兜抖斗陡豆逗痘都蔸窦蚪篼枓鬥脰竇'),
    ('du', '督毒犊独读堵睹赌杜镀肚度渡妒芏嘟渎椟牍碡蠹笃髑黩賭獨篤鍍瀆櫝牘犢讀黷'),
    ('duan', '端短锻段断缎椴煅簖耑緞鍛斷'),
    ('dui', '堆兑队对怼憝碓镦兌隊對'),
    ('dun', '墩吨蹲敦顿囤钝盾遁沌炖砘礅盹趸惇鈍頓噸燉躉'),
    ('duo', '掇哆多夺垛躲朵跺舵剁惰堕咄哚缍柁铎裰踱奪墮綞鐸'),
    ('e', '蛾峨鹅俄额讹娥恶厄扼遏鄂饿噩谔垩苊莪萼呃愕阏屙婀轭腭锇锷鹗颚鳄堊訛軛惡詻餓鍔額顎鵝鱷'),
    ('ei', '诶'),
    ('en', '恩蒽摁'),
    ('er', '而儿耳尔饵洱二贰佴迩珥铒鸸鲕兒貳爾餌邇'),
    ('fa', '发罚筏伐乏阀法珐垡砝琺發罰閥髮醱'),
    ('fan', '藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛蕃蘩幡梵燔畈蹯氾汎販釩飯煩墦範繙礬'),
    ('fang', '坊芳方肪房防妨仿访纺放匚邡彷枋钫舫鲂倣紡訪'),
    ('fei', '菲非啡飞肥匪诽吠肺废沸费芾狒悱淝妃绯榧腓斐扉镄痱蜚篚翡霏鲱飛屝費廢誹'),
    ('fen', '芬酚吩氛分纷坟焚汾粉奋份忿愤粪偾瀵棼鲼鼢紛棻墳憤奮糞'),
    ('feng', '丰封枫蜂峰锋风疯烽逢冯缝讽奉凤俸酆葑唪沣砜風馮楓瘋鳳鋒諷縫豐'),
    ('fou', '否缶'),
    ('fu', '佛夫敷肤孵扶拂辐幅氟符伏俘服浮涪福袱弗甫抚辅俯釜斧腑府腐赴副覆赋复傅付阜父腹负富讣附妇缚咐匐凫阝郛芙苻茯莩菔拊呋呒幞怫滏艴孚驸绂绋桴赙祓砩黻黼罘稃馥蚨蜉蝠蝮麸趺跗鲋鳆伕彿芣訃負婦紼紱復鈇輔撫膚複賦頫駙麩縛輻賻'),
    ('ga', '噶嘎尬呷尕尜旮钆'),
    ('gai', '该改概钙盖溉丐陔垓戤赅鈣該賅蓋'),
    ('gan', '干甘杆柑竿肝赶感秆敢赣坩苷尴擀泔淦澉绀橄旰矸疳酐桿稈幹榦趕尷贛'),
    ('gang', '冈刚钢缸肛纲岗港杠戆罡筻岡剛崗釭槓綱鋼'),
    ('gao', '篙皋高膏羔糕搞镐稿告睾诰郜藁缟槔槁杲锆誥縞'),
    ('ge', '哥歌搁戈鸽胳疙割革葛格阁隔铬个各咯鬲仡哿圪塥嗝纥搿膈硌镉袼虼舸骼個箇閣閤擱鴿'),
    ('gei', '给給'),
    ('gen', '根跟亘茛哏艮亙'),
    ('geng', '耕更庚羹埂耿梗哽赓绠鲠賡'),
    ('gong', '工攻功恭龚供躬公宫弓巩汞拱贡共廾珙肱蚣觥宮貢鞏龔'),
    ('gou', '钩勾沟苟狗垢构购够佝诟岣遘媾缑枸觏彀笱篝鞲夠搆溝詬鉤雊構購'),
    ('gu', '辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇嘏诂菰呱崮汩梏轱牯牿臌毂瞽罟钴锢鸪鹄痼蛄酤觚鲴鹘詁鈷僱穀錮鴣轂顧蠱'),
    ('gua', '刮瓜剐寡挂褂卦诖栝胍鸹聒掛颳'),
    ('guai', '乖拐怪掴枴摑'),
    ('guan', '棺关官冠观管馆罐惯灌贯倌莞掼涫盥鹳鳏貫琯慣館關鰥觀鸛'),
    ('guang', '光广逛咣犷桄胱洸廣獷'),
    ('gui', '瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽傀炔匦刿庋宄妫桧晷皈簋鲑鳜軌珪規貴詭匱閨劊龜檜鮭櫃歸鱖'),
    ('gun', '辊滚棍丨衮绲磙鲧袞滾輥鯀'),
    ('guo', '锅郭国果裹过馘埚呙帼崞猓椁虢蜾蝈國堝過幗槨蟈鍋'),
    ('ha', '蛤哈铪'),
    ('hai', '骸孩海氦亥害骇还咳嗨胲醢駭還'),
    ('han', '酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉邗菡撖阚瀚晗焓顸颔蚶鼾漢銲頷韓'),
    ('hang', '夯杭航沆绗珩颃'),
    ('hao', '壕嚎豪毫郝好耗号浩貉蒿薅嗥嚆濠灏昊皓颢蚝號鄗鎬蠔顥'),
    ('he', '呵喝荷菏核禾和何合盒阂河涸赫褐鹤贺诃劾壑嗬阖曷盍颌蚵翮紇郃訶賀頜闔鶴'),
    ('hei', '嘿黑'),
    ('hen', '痕很狠恨'),
    ('heng', '哼亨横衡恒蘅桁恆橫'),
    ('hong', '轰哄烘虹鸿洪宏弘红黉訇讧荭蕻薨闳泓紅訌閎鬨鴻轟黌'),
    ('hou', '喉侯猴吼厚候后堠後逅瘊篌糇鲎骺鱟'),
    ('hu', '呼乎忽瑚壶葫胡蝴狐糊湖弧虎唬护互沪户冱唿囫岵猢怙惚浒滹琥槲轷觳烀煳戽扈祜瓠鹕鹱虍笏醐斛戶沍壺楛滬鵠鬍護'),
    ('hua', '花哗华猾滑画划化话骅桦铧畫華話劃嘩樺譁'),
    ('huai', '槐徊怀淮坏踝壞懷'),
    ('huan', '欢环桓缓换患唤痪豢焕涣宦幻郇奂萑擐圜獾洹浣漶寰逭缳锾鲩鬟奐喚換渙煥瘓緩澴環鍰歡'),
    ('huang', '荒慌黄磺蝗簧皇凰惶煌晃幌恍谎隍徨湟潢遑璜肓癀蟥篁鳇黃謊韹'),
    ('hui', '灰挥辉徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘诙茴荟蕙咴哕喙隳洄浍彗缋珲晖恚虺蟪麾迴揮匯彙暉會毀詼賄誨輝諱燬燴穢繪'),
    ('hun', '荤昏婚魂浑混诨馄阍溷梡渾琿葷餛'),
    ('huo', '豁活伙火获或惑霍货祸劐藿攉嚯夥砉钬锪镬耠蠖貨禍濩獲穫'),
    ('ji', '击圾基机畸稽积箕肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪藉丌亟乩剞佶偈诘墼芨芰荠蒺蕺掎叽咭哜唧岌嵴洎彐屐骥畿玑楫殛戟戢赍觊犄齑矶羁嵇稷瘠虮笈笄暨跻跽霁鲚鲫髻麂伋紀計級記飢幾勣極跡際嘰緝劑機璣積輯擊擠濟磯績薊覬薺蹟雞譏繼饑躋霽羈驥'),
    ('jia', '嘉枷夹佳家加荚颊贾甲钾假稼价架驾嫁茄伽郏葭岬浃迦珈戛胛恝铗镓痂瘕蛱笳袈跏夾浹莢傢賈鉀價駕豭頰'),
    ('jian', '歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐鉴践贱见键箭件健舰剑饯渐溅涧建僭谏谫菅蒹搛囝湔蹇謇缣枧楗戋戬牮犍毽腱睑锏鹣裥笕翦趼踺鲣鞯見姦堅揀減間筧漸監箋儉劍澗緘賤踐撿縑諫餞檢艱鍵濺瞼簡薦繭艦殲鑑鑒鹼韉'),
    ('jiang', '僵姜将浆江疆蒋桨奖讲匠酱降茳洚绛缰犟礓耩糨豇將絳槳漿獎蔣彊薑講醬韁'),
    ('jiao', '蕉椒礁焦胶交郊浇骄娇搅铰矫侥脚狡角饺缴绞剿教酵轿较叫窖佼僬艽茭挢噍峤徼湫姣敫皎鹪蛟醮跤鲛絞腳較僥鉸餃嬌澆膠矯鮫繳轎驕攪'),
    ('jie', '揭接皆秸街阶截劫节杰捷睫竭洁结解姐戒芥界借介疥诫届讦卩拮喈嗟婕孑桀碣疖颉蚧羯鲒骱屆訐傑結階節詰誡潔'),
    ('jin', '巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸尽劲卺荩堇噤馑廑妗缙瑾槿赆觐钅衿矜勁觔晉進僅盡緊儘縉錦燼覲謹饉'),
    ('jing', '荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净刭儆阱菁獍憬泾迳弪婧肼胫腈旌靓徑涇荊淨莖逕痙經璟靜頸鏡鯨競驚'),
    ('jiong', '炯窘冂迥炅扃'),
    ('jiu', '揪究纠玖韭久灸九酒厩救旧臼舅咎就疚僦啾阄柩桕鸠鹫赳鬏糾廄鳩舊'),
    ('ju', '桔鞠拘狙疽居驹菊局咀矩举沮聚拒据巨具距踞锯俱句惧炬剧倨讵苣苴莒菹掬遽屦琚椐榘榉橘犋飓钜锔窭裾趄醵踽龃雎鞫侷砠鉅跼劇駒據鋸屨舉颶齟懼'),
    ('juan', '捐鹃娟倦眷卷绢鄄狷涓桊蠲锩镌隽捲絹雋鵑鐫'),
    ('jue', '嚼撅攫抉掘倔爵觉决诀绝厥劂谲矍蕨噘噱崛獗孓珏桷橛爝镢蹶觖決玨訣絕鴃譎覺觼'),
    ('jun', '均菌钧军君峻俊竣浚郡骏捃皲麇軍鈞濬駿'),
    ('ka', '喀咖卡佧咔胩'),
    ('kai', '开揩楷凯慨剀垲蒈忾恺铠锎锴凱剴愒開愾愷'),
    ('kan', '槛刊堪勘坎砍看侃莰戡龛瞰崁檻'),
    ('kang', '康慷糠扛抗亢炕伉闶钪'),
    ('kao', '考拷烤靠尻栲犒铐銬'),
    ('ke', '坷苛柯棵磕颗科壳可渴克刻客课嗑岢恪溘骒缂珂轲氪瞌钶锞稞疴窠颏蝌髁殼軻緙課顆'),
    ('kei', '剋'),
    ('ken', '肯啃垦恳裉龈墾懇齦'),
    ('keng', '坑吭铿阬鏗'),
    ('kong', '空恐孔控倥崆箜硿'),
    ('kou', '抠口扣寇芤蔻叩眍筘釦'),
    ('ku', '枯哭窟苦酷库裤刳堀喾绔骷庫褲'),
    ('kua', '夸垮挎跨胯侉誇'),
    ('kuai', '块筷侩快蒯郐哙狯脍塊儈膾'),
    ('kuan', '宽款髋寬髖'),
    ('kuang', '匡筐狂框矿眶旷况诓诳邝圹夼哐纩贶劻況誑壙曠礦'),
    ('kui', '亏盔岿窥葵奎魁馈愧溃馗匮夔隗蒉揆喹喟悝愦逵暌睽聩蝰篑跬潰窺虧簣餽'),
    ('kun', '坤昆捆困悃阃琨锟醌鲲髡崑梱焜睏綑錕'),
    ('kuo', '括扩廓阔蛞闊擴'),
    ('la', '垃拉喇蜡腊辣啦剌邋旯砬瘌臘蠟'),
    ('lai', '莱来赖崃徕涞濑赉睐铼癞籁來徠萊睞賴瀨癩籟'),
    ('lan', '蓝婪栏拦篮阑兰澜谰揽览懒缆烂滥岚漤榄斓罱镧褴嵐濫闌藍懶攔瀾籃襤斕欄爛蘭覽籣攬欖纜'),
    ('lang', '琅榔狼廊郎朗浪莨蒗啷阆锒稂螂瑯'),
    ('lao', '捞劳牢老佬姥酪烙涝潦唠崂栳铑铹痨耢醪勞嘮撈癆'),
    ('le', '乐肋了仂叻泐鳓樂'),
    ('lei', '勒雷镭蕾磊累儡垒擂类泪羸诔嘞嫘缧檑耒酹淚縲壘類鐳'),
    ('leng', '棱楞冷塄愣稜'),
    ('li', '厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐痢立粒沥隶力璃哩俪俚郦坜苈莅蓠藜呖唳喱猁溧澧逦娌嫠骊缡枥栎轹戾砺詈罹锂鹂疠疬蛎蜊蠡笠篥粝醴跞雳鲡鳢黧浬琍慄裡蒞貍厲鋰曆歷勵隸癘禮鎘離鯉壢瀝麗礪礫儷蠣酈欐邐靂籬驪'),
    ('lia', '俩倆'),
    ('lian', '联莲连镰廉怜涟帘敛脸链恋炼练蔹奁潋濂琏楝殓臁裢裣蠊鲢連煉奩漣憐練蓮斂殮聯臉鍊簾鏈瀲鐮鰱戀'),
    ('liang', '粮凉梁粱良两辆量晾亮谅墚椋踉魉兩涼樑諒輛糧魎'),
    ('liao', '撩聊僚疗燎寥辽撂镣廖料蓼尥嘹獠寮缭钌鹩暸遼療瞭繚'),
    ('lie', '列裂烈劣猎冽埒捩咧洌趔躐鬣獵'),
    ('lin', '琳林磷霖临邻鳞淋凛赁吝拎蔺啉嶙廪懔遴檩辚膦瞵粼躏麟痳賃凜鄰懍燐璘臨轔藺鱗躪'),
    ('ling', '玲菱零龄铃伶羚凌灵陵岭领另令酃苓呤囹泠绫柃棂瓴聆蛉翎鲮昤鈴綾領蔆鴒嶺齡櫺靈'),
    ('liu', '溜琉榴硫馏留刘瘤流柳六浏遛骝绺旒熘锍镏鹨鎏鉚劉瀏霤餾'),
    ('long', '龙聋咙笼窿隆垄拢陇垅茏泷珑栊胧砻癃龍壟攏隴嚨朧瓏矓籠聾'),
    ('lou', '楼娄搂篓漏陋偻蒌喽嵝镂瘘耧蝼髅婁嘍摟樓瘺簍螻鏤髏'),
    ('lu', '芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮垆撸噜泸渌漉逯璐栌橹轳辂辘氇胪镥鸬鹭簏舻鲈陸鹵僇祿虜賂滷魯擄盧穋錄嚕廬櫓瀘爐臚蘆鑪鷺顱鱸'),
    ('luan', '峦挛孪滦卵乱脔娈栾鸾銮亂孿巒攣灤鑾鸞'),
    ('lue', '掠略锊'),
    ('lun', '抡轮伦仑沦纶论囵侖倫崙掄淪綸論輪'),
    ('luo', '萝螺罗逻锣箩骡裸落洛骆络倮蠃荦摞猡泺漯珞椤脶镙瘰雒絡犖鉻駱羅鏍儸騾囉玀蘿邏籮鑼'),
    ('lu', '驴吕铝侣旅履屡缕虑氯律率滤绿捋闾榈膂稆褛呂侶屢綠慮鋁閭縷褸濾櫚驢'),
    ('ma', '妈麻玛码蚂马骂嘛吗唛犸嬷杩蟆馬嗎媽痲瑪碼罵螞嬤'),
    ('mai', '埋买麦卖迈脉劢荬霾脈麥買賣邁'),
    ('man', '瞒馒蛮满蔓曼慢漫谩墁幔缦熳镘颟螨蹒鳗鞔屘滿瞞縵鏝饅鰻蠻'),
    ('mang', '芒茫盲氓忙莽邙漭硭蟒杗'),
    ('mao', '猫茅锚毛矛铆卯茂冒帽貌贸袤茆峁泖瑁昴牦耄旄懋瞀蝥蟊髦貿犛貓錨'),
    ('me', '么麼'),
    ('mei', '玫枚梅酶霉煤没眉媒镁每美昧寐妹媚莓嵋猸浼湄楣镅鹛袂魅沒沬鎂黴'),
    ('men', '门闷们扪焖懑钔門們捫悶燜懣'),
    ('meng', '萌蒙檬盟锰猛梦孟勐甍瞢懵朦礞虻蜢蠓艋艨夢錳濛矇'),
    ('mi', '眯醚靡糜迷谜弥米秘觅泌蜜密幂芈冖谧蘼咪嘧猕汨宓弭脒祢敉糸縻麋羋祕覓瞇冪彌謎謐瀰'),
    ('mian', '棉眠绵冕免勉娩缅面沔渑湎宀腼眄黾偭綿緬澠麵'),
    ('miao', '苗描瞄藐秒渺庙妙喵邈缈杪淼眇鹋廟緲'),
    ('mie', '蔑灭乜咩蠛篾滅'),
    ('min', '民抿皿敏悯闽苠岷闵泯缗珉愍鳘湣閔閩憫'),
    ('ming', '明螟鸣铭名命冥茗溟暝瞑酩銘鳴'),
    ('miu', '谬謬'),
    ('mo', '摸摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谟茉蓦馍嫫殁镆秣瘼耱貊貘麽歿糢謨驀'),
    ('mou', '谋牟某侔哞缪眸蛑鍪謀繆'),
    ('mu', '拇牡亩姆母墓暮幕募慕木目睦牧穆仫坶苜沐毪钼畝'),
    ('n', '嗯'),
    ('na', '拿哪呐钠那娜纳捺肭镎衲吶納鈉'),
    ('nai', '氖乃奶耐奈鼐艿萘柰妳迺'),
    ('nan', '南男难喃囡楠腩蝻赧難'),
    ('nang', '囊攮囔馕曩'),
    ('nao', '挠脑恼闹淖孬垴呶猱瑙硇铙蛲惱腦撓鬧蟯鐃'),
    ('ne', '呢讷疒訥'),
    ('nei', '馁内內餒'),
    ('nen', '嫩恁'),
    ('neng', '能'),
    ('ni', '妮霓倪泥尼拟你匿腻逆溺伲坭猊怩昵旎睨铌鲵暱膩擬'),
    ('nian', '蔫拈年碾撵捻念辗廿埝辇黏鲇鲶涊唸撚輦攆'),
    ('niang', '娘酿孃釀'),
    ('niao', '鸟尿茑嬲脲袅鳥裊嬝'),
    ('nie', '捏聂孽啮镊镍涅陧蘖嗫颞臬蹑聶鎳囁齧躡鑷'),
    ('nin', '您'),
    ('ning', '柠狞凝宁拧泞佞咛甯聍苧寧嚀擰濘獰檸'),
    ('niu', '牛扭钮纽狃忸妞紐鈕'),
    ('nong', '脓浓农弄侬哝農儂噥濃膿穠'),
    ('nou', '耨'),
    ('nu', '奴努怒弩胬孥驽駑'),
    ('nuan', '暖煖'),
    ('nue', '虐疟瘧'),
    ('nuo', '挪懦糯诺傩搦喏锘諾'),
    ('nu', '女恧钕衄'),
    ('o', '哦喔噢'),
    ('ou', '欧鸥殴藕呕偶沤讴怄瓯耦嘔歐毆甌鷗'),
    ('pa', '啪趴爬帕怕琶葩杷筢'),
    ('pai', '拍排牌徘湃派俳蒎哌'),
    ('pan', '攀潘盘磐盼畔判叛拚爿泮袢襻蟠槃盤蹣'),
    ('pang', '乓庞旁耪胖滂逄螃徬龐'),
    ('pao', '抛咆刨炮袍跑泡匏狍庖脬疱拋皰砲'),
    ('pei', '呸胚培裴赔陪配佩沛辔帔旆锫醅霈珮賠轡'),
    ('pen', '喷盆湓噴'),
    ('peng', '砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰堋嘭怦蟛踫鵬'),
    ('pi', '辟坯砒霹批披劈琵毗啤脾疲皮匹痞僻屁譬丕仳陴邳郫圮埤鼙芘擗噼庀淠媲纰枇甓睥罴铍癖疋蚍蜱貔紕鈹闢'),
    ('pian', '篇偏片骗谝骈犏胼翩蹁駢騙'),
    ('piao', '飘漂瓢票剽嘌嫖缥殍瞟螵縹飄'),
    ('pie', '撇瞥丿苤氕'),
    ('pin', '拼频贫品聘姘嫔榀牝颦貧頻嬪顰'),
    ('ping', '乒坪苹萍平凭瓶评屏俜娉枰鲆評憑蘋'),
    ('po', '泊坡泼颇婆破魄迫粕叵鄱珀钋钷皤笸釙頗潑'),
    ('pou', '剖裒掊'),
    ('pu', '脯扑铺仆莆葡菩蒲朴圃普浦谱曝瀑匍噗溥濮璞攴氆攵镤镨蹼僕撲鋪樸譜'),
    ('qi', '期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫亓俟圻芑芪萁萋葺蕲嘁屺岐汔淇骐绮琪琦杞桤槭耆祺憩碛颀蛴蜞綦綮蹊鳍麒祇氣訖豈悽啟棄淒棲綺齊慼磧錡臍騎鰭'),
    ('qia', '掐恰洽葜袷髂'),
    ('qian', '牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉倩佥阡凵芊芡茜掮岍悭慊骞搴褰缱椠肷愆钤虔箝淺牽鈐鉗鉛塹潛遷錢縴謙簽騫譴籤韆'),
    ('qiang', '枪呛腔羌墙蔷强抢丬戕嫱樯戗炝锖锵镪襁蜣羟跄強嗆搶槍檣牆繈薔鎗鏘'),
    ('qiao', '橇锹敲悄桥瞧乔侨巧鞘撬翘峭俏窍劁诮谯荞愀憔缲樵硗跷鞒喬僑誚橋鍬竅翹譙蹺'),
    ('qie', '切且怯窃郄惬妾挈锲箧愜鍥竊'),
    ('qin', '钦侵亲秦琴勤芹擒禽寝沁芩揿吣嗪噙溱檎锓螓衾欽寢嶔撳親'),
    ('qing', '青轻氢倾卿清擎晴氰情顷请庆苘圊檠磬蜻罄箐謦鲭黥氫頃傾輕慶請'),
    ('qiong', '琼穷邛芎茕穹蛩筇跫銎窮瓊'),
    ('qiu', '秋丘邱球求囚酋泅俅巯犰逑遒楸赇虬蚯蝤裘糗鳅鼽梂毬鞦鰍'),
    ('qu', '趋区蛆曲躯屈驱渠取娶龋趣去诎劬蕖蘧岖衢阒璩觑氍朐祛磲鸲癯蛐蠼麴瞿黢區嶇趨軀驅齲'),
    ('quan', '圈颧权醛泉全痊拳犬券劝诠荃犭悛绻辁畎铨蜷筌鬈佺詮銓踡勸權'),
    ('que', '缺瘸却鹊榷确雀阕阙悫卻確闋闕鵲'),
    ('qun', '裙群逡'),
    ('ran', '然燃冉染苒蚺髯'),
    ('rang', '瓤壤攘嚷让禳穰讓'),
    ('rao', '饶扰绕荛娆桡嬈橈擾繞饒'),
    ('re', '惹热熱'),
    ('ren', '壬仁人忍韧任认刃妊纫亻仞荏葚饪轫稔衽紉軔韌飪認'),
    ('reng', '扔仍'),
    ('ri', '日'),
    ('rong', '戎茸蓉荣融熔溶容绒冗嵘狨榕肜蝾絨榮嶸鎔'),
    ('rou', '揉柔肉糅蹂鞣'),
    ('ru', '茹蠕儒孺如辱乳汝入褥蓐薷嚅洳溽濡缛铷襦颥燸'),
    ('ruan', '软阮朊軟'),
    ('rui', '蕊瑞锐芮蕤枘睿蚋銳'),
    ('run', '闰润閏潤'),
    ('ruo', '若弱偌箬篛鶸'),
    ('sa', '撒洒萨卅仨挲脎飒颯薩灑'),
    ('sai', '腮鳃塞赛噻賽鰓'),
    ('san', '三叁伞散馓毵糁傘糝'),
    ('sang', '桑嗓丧搡磉颡喪'),
    ('sao', '搔骚扫嫂埽缫臊瘙鳋掃繅騷'),
    ('se', '瑟色涩啬铯穑嗇澀穡'),
    ('sen', '森'),
    ('seng', '僧'),
    ('sha', '莎砂杀刹沙纱傻啥煞厦唼歃铩痧裟霎鲨剎紗殺廈鯊'),
    ('shai', '筛晒酾篩曬'),
    ('shan', '珊苫杉山删煽衫闪陕擅赡膳善汕扇缮剡讪鄯埏芟彡潸姗嬗骟膻钐疝蟮舢跚鳝刪姍柵訕閃陝縿繕羶贍鱔'),
    ('shang', '墒伤商赏晌上尚裳垧绱殇熵觞傷殤賞觴'),
    ('shao', '梢捎稍烧芍勺韶少哨邵绍劭苕潲蛸筲艄紹燒'),
    ('she', '奢赊蛇舌舍赦摄射慑涉社设厍佘猞滠歙畲麝捨設賒懾攝'),
    ('shei', '谁'),
    ('shen', '砷申呻伸身深娠绅神沈审婶甚肾慎渗什诜谂莘哂渖椹胂矧蜃紳脤腎滲審嬸瀋'),
    ('sheng', '声生甥牲升绳省盛剩胜圣嵊眚笙昇陞勝聖聲賸繩'),
    ('shi', '匙师失狮施湿诗尸虱十石拾时食蚀实识史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试似谥埘莳蓍弑饣轼贳炻礻铈螫舐筮豉豕鲥鲺屍師時視勢塒弒溼獅試詩軾飾實蝕奭蝨適駛濕識釋'),
    ('shou', '收手首守寿授售受瘦兽扌狩绶艏壽綬獸'),
    ('shu', '蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅庶数漱恕倏塾菽摅沭澍姝纾毹腧殳秫朮書術數樞豎樹輸橾藷屬贖'),
    ('shua', '刷耍唰'),
    ('shuai', '摔衰甩帅蟀帥'),
    ('shuan', '栓拴闩涮閂'),
    ('shuang', '霜双爽孀塽雙'),
    ('shui', '水睡税氵稅誰'),
    ('shun', '吮瞬顺舜順'),
    ('shuo', '说硕朔烁蒴搠妁槊铄碩說爍鑠'),
    ('si', '斯撕嘶思私司丝死肆寺嗣四饲巳厮兕厶咝汜泗澌姒驷纟缌祀锶鸶耜蛳笥絲飼廝駟鷥'),
    ('song', '松耸怂颂送宋讼诵凇菘崧嵩忪悚淞竦訟頌誦慫聳鬆'),
    ('sou', '搜艘擞嗽叟薮嗖嗾馊溲飕瞍锼螋蒐擻餿藪颼'),
    ('su', '苏酥俗素速粟僳塑溯宿诉肃夙谡蔌嗉愫涑簌觫稣甦肅訴穌蘇囌'),
    ('suan', '酸蒜算狻痠'),
    ('sui', '虽隋随绥髓碎岁穗遂隧祟谇荽濉邃燧眭睢歲綏誶隨雖'),
    ('sun', '孙损笋荪狲飧榫隼孫筍損蓀'),
    ('suo', '蓑梭唆缩琐索锁所唢嗦嗍娑桫睃羧瑣簑縮鎖'),
    ('ta', '塌他它她塔獭挞蹋踏拓闼溻遢榻铊趿鳎牠遝撻獺'),
    ('tai', '胎苔抬台泰酞太态汰邰薹肽炱钛跆鲐態臺颱檯'),
    ('tan', '坍摊贪瘫滩坛檀痰潭谭谈坦毯袒碳探叹炭郯昙忐钽锬覃貪嘆歎談壇曇罈譚攤灘癱'),
    ('tang', '汤塘搪堂棠膛唐糖倘躺淌趟烫傥帑饧溏瑭樘铴镗耥螗螳羰醣湯燙鏜儻'),
    ('tao', '掏涛滔绦萄桃逃淘陶讨套鼗啕洮韬饕討絛濤檮韜'),
    ('te', '特忒忑慝铽'),
    ('teng', '藤腾疼誊滕謄騰籐'),
    ('ti', '梯剔踢锑提题蹄啼体替嚏惕涕剃屉倜荑悌逖绨缇鹈裼醍屜緹銻題體'),
    ('tian', '天添填田甜恬舔腆掭忝阗殄畋鈿靦闐'),
    ('tiao', '挑条迢眺跳佻祧窕蜩笤粜龆鲦髫條覜鯈'),
    ('tie', '贴铁帖萜餮貼鐵'),
    ('ting', '厅听烃汀廷停亭庭挺艇莛葶婷梃町蜓霆聽廳'),
    ('tong', '通桐酮瞳同铜彤童桶捅筒统痛佟僮仝茼嗵恸潼砼統慟銅'),
    ('tou', '偷投头透亠钭骰頭'),
    ('tu', '凸秃突图徒途涂屠土吐兔堍荼菟钍酴禿塗圖'),
    ('tuan', '湍团抟彖疃團糰'),
    ('tui', '推颓腿蜕褪退煺蛻頹'),
    ('tun', '吞屯臀氽饨暾豚飩'),
    ('tuo', '拖托脱鸵陀驮驼椭妥唾乇佗坨庹沲沱柝橐砣箨酡跎鼍託脫馱駝橢鴕'),
    ('wa', '挖哇蛙洼娃瓦袜佤娲腽媧窪襪'),
    ('wai', '歪外崴'),
    ('wan', '豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕剜芄菀纨绾琬脘畹蜿汍萬頑綰輓彎灣'),
    ('wang', '汪王亡枉网往旺望忘妄罔惘辋魍網輞'),
    ('wei', '威巍微危韦违桅围唯惟为潍维苇萎委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫偎诿隈圩葳薇囗帏帷嵬猥猬闱沩洧涠逶娓玮韪軎炜煨痿艉鲔為韋偽偉圍幃葦違維緯衛諉謂濰褽闈餵鮪'),
    ('wen', '瘟温蚊文闻纹吻稳紊问刎阌汶玟璺雯抆紋問塭溫聞穩'),
    ('weng', '嗡翁瓮蓊蕹甕'),
    ('wo', '挝蜗涡窝我斡卧握沃倭莴幄渥肟硪龌臥渦萵窩蝸撾擭齷'),
    ('wu', '巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误兀仵阢邬圬芴唔庑怃忤浯寤迕妩婺骛杌牾焐鹉鹜痦蜈鋈鼯汙吳烏務無嗚塢誣誤嫵憮蕪鎢霧騖鵡'),
    ('xi', '昔熙析西硒矽晰嘻吸锡牺稀息希悉膝夕惜熄烯溪汐犀檄袭席习媳喜铣洗系隙戏细僖兮隰郗菥葸蓰奚唏徙饩阋浠淅屣嬉玺樨曦觋欷熹禊禧皙穸蜥螅蟋舄舾羲粞翕醯鼷係晞細習蓆潟錫戲谿釐璽繫譆犧襲'),
    ('xia', '瞎虾匣霞辖暇峡侠狭下夏吓狎遐瑕柙硖罅黠俠峽狹煆蝦嚇轄'),
    ('xian', '掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线冼苋莶藓岘猃暹娴氙燹祆鹇痫蚬筅籼酰跣跹霰秈峴啣現絃莧閑閒羨蜆僩銜銑嫻線賢憲縣險餡鮮獻鹹蘚纖顯'),
    ('xiang', '相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象芗葙饷庠骧缃蟓鲞飨廂鄉項詳餉嚮瓖響饗鑲'),
    ('xiao', '萧硝霄哮嚣销消宵淆晓小孝校肖啸笑效哓崤潇逍骁绡枭枵筱箫魈梟傚詨嘐嘯銷曉蕭篠簫瀟囂驍'),
    ('xie', '楔些歇蝎鞋协挟携邪斜胁谐写械卸蟹懈泄泻谢屑偕亵勰燮薤撷獬廨渫瀣邂绁缬榭榍躞協洩挾脅紲寫頡諧褻謝擷瀉蠍攜'),
    ('xin', '薪芯锌欣辛新忻心信衅囟馨忄昕歆鑫訢鋅釁'),
    ('xing', '星腥猩惺兴刑型形邢行醒幸杏性姓陉荇荥擤悻硎倖陘興'),
    ('xiong', '兄凶胸匈汹雄熊兇洶'),
    ('xiu', '休修羞朽嗅锈秀袖绣咻岫馐庥溴鸺貅髹脩繡鏽'),
    ('xu', '墟戌需虚嘘须徐许蓄酗叙旭序恤絮婿绪续吁诩勖蓿洫溆顼栩煦盱胥糈醑卹訏敘勗許虛須頊緒噓續鬚'),
    ('xuan', '轩喧宣悬旋玄选癣眩绚儇谖萱揎泫渲漩璇楦暄炫煊碹铉镟痃晅軒絢鉉諼選璿懸癬'),
    ('xue', '削靴薛学穴雪血谑泶踅鳕學'),
    ('xun', '勋熏循旬询寻驯巡殉汛训讯逊迅巽埙荀荨蕈薰峋徇獯恂洵浔曛窨醺鲟訊訓勛尋詢馴遜潯潠勳壎燻'),
    ('ya', '压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶轧伢垭揠吖岈迓娅琊桠氩砑睚痖亞軋啞訝氬鴉鴨壓'),
    ('yan', '焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验厣赝俨偃兖讠谳郾鄢芫菸崦恹闫湮滟妍嫣琰檐晏胭腌焱罨筵酽魇餍鼹兗彥硯煙厭醃燄諺閻縯顏嚥簷嚴儼贗鼴巖饜驗艷魘鹽釅豔'),
    ('yang', '殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾徉怏泱炀烊恙蛘鞅揚陽暘楊煬瘍樣養鴦鍚颺癢'),
    ('yao', '邀腰妖瑶摇尧遥窑谣姚咬舀药要耀钥夭爻吆崾徭幺珧杳轺曜肴鹞窈繇鳐堯搖榣瑤遙窯餚謠藥鷂鑰'),
    ('ye', '椰噎耶爷野冶也页掖业叶曳腋夜液靥谒邺揶晔烨铘頁暍業爺葉曄謁鄴靨'),
    ('yi', '一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎刈劓佚佾诒圯埸懿苡薏弈奕挹弋呓咦咿噫峄嶷猗饴怿怡悒漪迤驿缢殪轶贻欹旖熠眙钇镒镱痍瘗癔翊衤蜴舣羿翳酏黟迆帟栘浥訑偯異貽軼睪義詣飴億儀誼憶縊遺頤醫鎰繹藝蟻議譯囈驛'),
    ('yin', '茵荫因殷音阴姻吟银淫寅饮尹引隐印胤鄞廴垠堙茚吲喑狺夤洇氤铟瘾蚓霪陰飲慇銀蔭隱癮'),
    ('ying', '英樱婴鹰应缨莹萤营荧蝇迎赢盈影颖硬映嬴郢茔莺萦蓥撄嘤膺滢潆瀛瑛璎楹媵鹦瘿颍罂塋熒瑩穎縈螢嬰應營蠅嚶罌贏櫻瓔鶯纓鷹鸚'),
    ('yo', '哟唷喲'),
    ('yong', '拥佣臃痈庸雍踊蛹咏泳涌永恿勇用俑壅墉喁慵邕镛甬鳙饔湧詠傭鄘擁踴'),
    ('you', '幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼卣攸侑莠莜莸尢呦囿宥柚猷牖铕疣蚰蚴蝣鱿黝鼬祐猶郵遊鈾誘憂魷優'),
    ('yu', '迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语羽玉域芋郁遇喻峪御愈欲狱育誉浴寓裕预豫驭禺毓伛俣谀谕萸蓣揄圄圉嵛狳饫馀庾阈鬻妪妤纡瑜昱觎腴欤於煜燠肀聿钰鹆鹬瘐瘀窬窳蜮蝓竽臾舁雩龉紆堉娛敔魚馭預嫗漁獄瘉與語慾褕諛餘澦禦覦諭嶼輿歟癒譽齬鬱籲'),
    ('yuan', '鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院垸塬掾沅媛瑗橼爰眢鸢螈箢鼋員淵湲園圓遠鳶緣鴛轅願騵'),
    ('yue', '曰约越跃岳粤月悦阅龠瀹樾刖钺玥約悅軏粵閱嶽躍籥'),
    ('yun', '耘云郧匀陨允运蕴酝晕韵孕郓芸狁恽愠纭韫殒昀氲熨筠勻紜雲慍暈運隕氳醞韻蘊'),
    ('za', '匝砸杂咋拶咂偺紮雜臢'),
    ('zai', '栽哉灾宰载再在崽甾災載'),
    ('zan', '咱攒暂赞瓒昝簪糌趱錾暫贊鏨瓚讚'),
    ('zang', '赃脏葬奘驵臧贓臟髒'),
    ('zao', '遭糟凿藻枣早澡蚤躁噪造皂灶燥唣棗譟鑿'),
    ('ze', '责择则泽仄赜啧帻迮昃笮箦舴則責嘖擇澤'),
    ('zei', '贼賊鯽'),
    ('zen', '怎谮'),
    ('zeng', '增憎赠缯甑罾锃繒贈'),
    ('zha', '扎喳渣札铡闸眨栅榨乍炸诈柞揸吒咤哳楂砟痄蚱齄詐搾閘'),
    ('zhai', '摘斋宅窄债寨砦瘵債齋'),
    ('zhan', '瞻毡詹粘沾盏斩崭展蘸栈占战站湛绽谵搌旃佔斬棧盞嶄綻戰霑氈輾譫'),
    ('zhang', '长樟章彰漳张掌涨杖丈帐账仗胀瘴障仉鄣幛嶂獐嫜璋蟑長帳張脹漲賬'),
    ('zhao', '招昭找沼赵照罩兆肇召爪诏啁棹钊笊炤釗詔趙櫂'),
    ('zhe', '遮折哲蛰辙者锗蔗这浙著着谪摺柘辄磔鹧褶蜇赭這輒謫轍鷓'),
    ('zhen', '珍斟真甄砧臻贞针侦枕疹诊震振镇阵圳蓁浈缜桢榛轸赈胗朕祯畛稹鸩箴甽貞針陣偵診楨禎賑鴆鎮'),
    ('zheng', '蒸挣睁征狰争怔整拯正政帧症郑证诤峥钲铮筝爭崢掙猙幀証睜箏諍鄭錚證鯖癥'),
    ('zhi', '芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒卮陟郅埴芷摭帙徵夂忮彘咫骘栉枳栀桎轵轾贽胝膣祉祗黹雉鸷痣蛭絷酯跖踬踯豸觯泜姪紙衹隻執梔輊滯製誌幟摯緻質櫛擲織職躑躓'),
    ('zhong', '中盅忠钟衷终种肿重仲众冢锺螽舯踵眾終塚腫種鍾鐘'),
    ('zhou', '舟周州洲诌粥轴肘帚咒皱宙昼骤荮妯纣绉胄籀酎冑紂晝軸週皺縐驟'),
    ('zhu', '珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主柱助蛀贮铸筑住注祝驻丶伫侏邾苎茱洙渚潴杼槠橥炷铢疰瘃竺箸舳翥躅麈佇硃註貯誅跦銖諸豬駐築燭鑄囑矚'),
    ('zhua', '抓'),
    ('zhuai', '拽'),
    ('zhuan', '专砖转撰赚篆啭馔颛專僎磚賺轉顓囀'),
    ('zhuang', '桩庄装妆撞壮状壯妝狀莊裝樁'),
    ('zhui', '锥追赘坠缀惴骓缒隹綴墜錐贅'),
    ('zhun', '谆准肫窀準諄'),
    ('zhuo', '捉拙卓桌茁酌啄灼浊倬诼擢浞涿濯禚斫镯濁鐲'),
    ('zi', '兹咨资姿滋淄孜紫仔籽滓子自渍字谘嵫姊孳缁梓辎赀恣眦锱秭耔笫粢趑觜訾龇鲻髭玆茲資貲漬緇輜諮錙'),
    ('zong', '鬃棕踪宗综总纵偬腙粽傯綜總縱蹤'),
    ('zou', '邹走奏揍诹陬鄹驺楱鲰鄒'),
    ('zu', '租足卒族祖诅阻组俎镞組詛鏃'),
    ('zuan', '钻纂攥缵躜鑽'),
    ('zui', '嘴醉最罪蕞'),
    ('zun', '尊遵撙樽鳟'),
    ('zuo', '琢昨左佐做作坐座阼唑怍胙祚')
  ) AS readings (latin, characters), unnest(string_to_array(characters, NULL)) AS "character";
UPDATE "Reading" SET "asFamilyName" = latin WHERE "character" IN ('长', '長');
UPDATE "Reading" SET latin = 'chang' WHERE "character" IN ('长', '長');
UPDATE "Reading" SET "asFamilyName" = other.latin FROM (VALUES
    ('shan', '单單'), ('zeng', '曾'), ('xie', '解'), ('qiu', '仇'), ('ou', '区區'), ('zha', '查'), ('piao', '朴'), ('ge', '盖蓋'),
    ('yue', '乐樂'), ('zhai', '翟祭'), ('yun', '员員'), ('miao', '缪繆'), ('qin', '覃'), ('xian', '洗'), ('chong', '种'),
    ('he', '黑'), ('she', '折'), ('yu', '尉'), ('shao', '召')) AS other (latin, characters)
  WHERE "character" = ANY (string_to_array(other.characters, NULL));

-- The words of a name: folded, without punctuation.
CREATE FUNCTION name_words(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT array_remove(string_to_array(btrim(regexp_replace(
      replace(replace(fold(value), '''', ''), '’', ''),
      '[\u0001-\u0020!-/:-@\[-`{-~\u00a0-\u00bf\u02b0-\u02ff\u060c\u061b\u061f\u2000-\u206f\u3000-\u3002\u3008-\u3020\u30fb\uff00-\uff0f]+', ' ', 'g')), ' '), '')
  $$;

-- A name in Latin letters: Chinese by pinyin, family name first and apart; anything else as it stands, folded.
CREATE FUNCTION name_latin(value text) RETURNS text[]
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  words text[] := name_words(value);
  latin text[] := '{}';
  word text;
  family int;
BEGIN
  IF value !~ '[\u3400-\u9fff]' THEN RETURN words; END IF;
  FOREACH word IN ARRAY words LOOP
    IF word !~ '[\u3400-\u9fff]' THEN
      latin := latin || word;
      CONTINUE;
    END IF;
    family := CASE
      WHEN word !~ '^[\u3400-\u9fff]{2,4}$' OR cardinality(words) > 1 THEN 0
      WHEN length(word) > 2 AND left(word, 2) = ANY ('{欧阳,歐陽,司马,司馬,上官,诸葛,諸葛,东方,東方,皇甫,尉迟,尉遲,公孙,公孫,慕容,令狐,司徒,夏侯,长孙,長孫,宇文,端木,南宫,南宮,闻人,聞人,轩辕,軒轅,独孤,獨孤,呼延,赫连,赫連,澹台,澹臺,申屠,太史,钟离,鍾離}'::text[]) THEN 2
      ELSE 1 END;
    latin := latin || (
      SELECT array_agg(part ORDER BY is_given) FROM (
        SELECT place > family AS is_given,
          string_agg(coalesce(CASE WHEN place <= family THEN r."asFamilyName" END, r.latin, letter), '' ORDER BY place) AS part
        FROM unnest(string_to_array(word, NULL)) WITH ORDINALITY AS letters (letter, place)
        LEFT JOIN "Reading" r ON r."character" = letter GROUP BY 1) parts);
  END LOOP;
  RETURN latin;
END $$;

-- Letters that look like Latin ones are those; words in the order of the alphabet. Two names that come out alike are
-- the same name in another case, order or script, or made to look so.
CREATE FUNCTION name_plain(latin text[]) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '') FROM (
      SELECT translate(word, 'авекмнорстухіјѕԁԛԝһӏьαβεζικνορτυχγηıɑɡ01', 'abekmhopctyxijsdqwhlbabezikvoptuxyniagol') AS word
      FROM unnest(latin) AS word) words
  $$;

-- Consonants alone, by how they sound: what stays the same between the spellings of an Arabic or a Slavic name.
CREATE FUNCTION name_sound(latin text[]) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(string_agg(sound, ' ' ORDER BY sound COLLATE "C"), '') FROM (
      SELECT regexp_replace(
        regexp_replace(
          translate(
            translate(
              replace(replace(replace(replace(replace(replace(replace(replace(replace(word, 'kh', 'خ'), 'sh', 'ش'), 'ch', 'ش'), 'gh', 'g'), 'th', 't'), 'dh', 'd'), 'ph', 'f'), 'x', 'ks'), 'ou', ''),
              'بپتطثجغگحخدذضرزظسصشفقكکلمنهqcpvjعءآاأإئؤويى', 'bbtttggghHdddrzzssSfkkklmnhkkbfg'),
            'aeiouywäöü', ''),
          '(?<=.)h$', ''),
        '(.)\1+', '\1', 'g') AS sound
      FROM unnest(latin) AS word WHERE word ~ '[a-z\u0621-\u06af]') words
    WHERE sound <> ''
  $$;

-- A word, and the word without each of its letters: two that share one of these are at most a slip of the finger apart.
CREATE FUNCTION name_slips(words text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(array_agg(DISTINCT left(word, place - 1) || substr(word, place + 1)), '{}')
    FROM unnest(words) AS word, generate_series(1, length(word) + 1) AS place
    WHERE length(word) BETWEEN 3 AND 16 AND word !~ '[\u2e80-\u9fff]'
  $$;

-- Everything that the beginning of a name may be typed as: each word; in Chinese each character and what follows;
-- words run together.
CREATE FUNCTION name_beginnings(words text[], latin text[]) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(array_to_tsvector(array_agg(DISTINCT left(beginning, 60))), ''::tsvector) FROM (
      SELECT unnest(words) AS beginning
      UNION ALL SELECT unnest(latin)
      UNION ALL SELECT substr(word, place) FROM unnest(words) AS word, generate_series(2, least(length(word), 12)) AS place
        WHERE word ~ '^[\u2e80-\u9fff]+$'
      UNION ALL SELECT array_to_string(latin[place:], '') FROM generate_series(1, least(cardinality(latin), 5) - 1) AS place
    ) beginnings WHERE beginning <> ''
  $$;

-- Every name of a person or an agency as it is found and compared. Written by the database alone.
CREATE TABLE "NameEntry" (
  "id" UUID NOT NULL,
  "contributorId" UUID,
  "agencyId" UUID,
  "isUsual" BOOLEAN NOT NULL,
  "language" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "folded" TEXT NOT NULL,
  "plain" TEXT NOT NULL,
  "sound" TEXT NOT NULL,
  "slips" TEXT[],
  "beginnings" tsvector NOT NULL,
  CONSTRAINT "NameEntry_pkey" PRIMARY KEY ("id", "isUsual"),
  CONSTRAINT "NameEntry_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "NameEntry_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "NameEntry_names_one_thing" CHECK (num_nonnulls("contributorId", "agencyId") = 1)
);
CREATE INDEX "NameEntry_contributorId_idx" ON "NameEntry"("contributorId");
CREATE INDEX "NameEntry_agencyId_idx" ON "NameEntry"("agencyId");
CREATE INDEX "NameEntry_folded" ON "NameEntry" ("folded" text_pattern_ops);
CREATE INDEX "NameEntry_plain" ON "NameEntry" ("plain");
CREATE INDEX "NameEntry_sound" ON "NameEntry" ("sound") WHERE sound <> '';
CREATE INDEX "NameEntry_slips" ON "NameEntry" USING gin ("slips");
CREATE INDEX "NameEntry_beginnings" ON "NameEntry" USING gin ("beginnings");

CREATE FUNCTION enter_name(id uuid, contributor uuid, agency uuid, is_usual boolean, language text, value text) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  words CONSTANT text[] := name_words(value);
  latin CONSTANT text[] := name_latin(value);
BEGIN
  INSERT INTO "NameEntry" VALUES (id, contributor, agency, is_usual, language, value, fold(value), name_plain(latin),
    CASE WHEN value ~ '[\u3400-\u9fff]' THEN '' ELSE name_sound(latin) END,
    name_slips(words || latin), name_beginnings(words, latin));
END $$;

CREATE FUNCTION index_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.name = OLD.name AND NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN RETURN NULL; END IF;
    IF NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN
      DELETE FROM "NameEntry" WHERE id = NEW.id AND "isUsual";
    ELSE
      DELETE FROM "NameEntry" WHERE "contributorId" = NEW.id;
      IF NEW."mergedIntoId" IS NULL THEN
        PERFORM enter_name(n.id, NEW.id, NULL, false, n.language, n.name) FROM "ContributorName" n WHERE n."contributorId" = NEW.id;
      END IF;
    END IF;
  END IF;
  -- Whoever was merged into somebody else is found as them.
  IF NEW."mergedIntoId" IS NULL THEN PERFORM enter_name(NEW.id, NEW.id, NULL, true, '', NEW.name); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Contributor_is_found" AFTER INSERT OR UPDATE ON "Contributor" FOR EACH ROW EXECUTE FUNCTION index_person();

CREATE FUNCTION index_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.name = OLD.name THEN RETURN NULL; END IF;
    DELETE FROM "NameEntry" WHERE id = NEW.id AND "isUsual";
  END IF;
  PERFORM enter_name(NEW.id, NULL, NEW.id, true, '', NEW.name);
  RETURN NULL;
END $$;
CREATE TRIGGER "Agency_is_found" AFTER INSERT OR UPDATE ON "Agency" FOR EACH ROW EXECUTE FUNCTION index_agency();

CREATE FUNCTION index_further_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM "NameEntry" WHERE id = OLD.id AND NOT "isUsual"; END IF;
  IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'AgencyName' THEN
    PERFORM enter_name(NEW.id, NULL, NEW."agencyId", false, NEW.language, NEW.name);
  ELSIF EXISTS (SELECT FROM "Contributor" WHERE id = NEW."contributorId" AND "mergedIntoId" IS NULL) THEN
    PERFORM enter_name(NEW.id, NEW."contributorId", NULL, false, NEW.language, NEW.name);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "ContributorName_is_found" AFTER INSERT OR UPDATE OR DELETE ON "ContributorName" FOR EACH ROW EXECUTE FUNCTION index_further_name();
CREATE TRIGGER "AgencyName_is_found" AFTER INSERT OR UPDATE OR DELETE ON "AgencyName" FOR EACH ROW EXECUTE FUNCTION index_further_name();

SELECT enter_name(id, id, NULL, true, '', name) FROM "Contributor";
SELECT enter_name(id, "contributorId", NULL, false, language, name) FROM "ContributorName";
SELECT enter_name(id, NULL, id, true, '', name) FROM "Agency";
SELECT enter_name(id, NULL, "agencyId", false, language, name) FROM "AgencyName";

DROP INDEX "Contributor_search";
DROP INDEX "ContributorName_search";

-- ─── Merging ─────────────────────────────────────────────────────────────────

CREATE TYPE "ReattributionKind" AS ENUM ('merge', 'split');

-- Credits that passed from one person to another, with all that is needed to give them back.
CREATE TABLE "Reattribution" (
  "id" UUID NOT NULL,
  "kind" "ReattributionKind" NOT NULL,
  "fromId" UUID NOT NULL,
  "toId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "byId" UUID NOT NULL,
  "credits" UUID[],
  "dropped" JSONB NOT NULL DEFAULT '[]',
  "photoUses" JSONB NOT NULL DEFAULT '[]',
  "before" JSONB NOT NULL DEFAULT '{}',
  "after" JSONB NOT NULL DEFAULT '{}',
  "undoneAt" TIMESTAMPTZ(3),
  "undoneById" UUID,
  CONSTRAINT "Reattribution_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Reattribution_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reattribution_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reattribution_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reattribution_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "Reattribution_is_between_two" CHECK ("fromId" <> "toId"),
  CONSTRAINT "Reattribution_undone_says_who" CHECK (("undoneAt" IS NULL) = ("undoneById" IS NULL))
);
CREATE INDEX "Reattribution_fromId_at_idx" ON "Reattribution"("fromId", "at");
CREATE INDEX "Reattribution_toId_at_idx" ON "Reattribution"("toId", "at");

-- Two who look like one and are not.
CREATE TABLE "NotSame" (
  "oneId" UUID NOT NULL,
  "otherId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "NotSame_pkey" PRIMARY KEY ("oneId", "otherId"),
  CONSTRAINT "NotSame_oneId_fkey" FOREIGN KEY ("oneId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "NotSame_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "NotSame_in_order" CHECK ("oneId" < "otherId")
);
CREATE INDEX "NotSame_otherId_idx" ON "NotSame"("otherId");

-- A credit given to someone who was merged is the other's: also when the story was open in a browser meanwhile. The lock
-- waits for a merge that is under way.
CREATE FUNCTION credit_the_living() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  living uuid;
BEGIN
  IF NEW."contributorId" IS NULL THEN RETURN NEW; END IF;
  SELECT "mergedIntoId" INTO living FROM "Contributor" WHERE id = NEW."contributorId" FOR KEY SHARE;
  IF living IS NULL THEN RETURN NEW; END IF;
  NEW."contributorId" := living;
  IF TG_TABLE_NAME = 'Credit' THEN
    IF EXISTS (SELECT FROM "Credit" c WHERE c."contributorId" = living AND c.role = NEW.role
      AND c."revisionId" = NEW."revisionId") THEN RETURN NULL; END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Credit_is_of_the_living" BEFORE INSERT ON "Credit" FOR EACH ROW EXECUTE FUNCTION credit_the_living();
CREATE TRIGGER "PhotoUse_is_of_the_living" BEFORE INSERT ON "PhotoUse" FOR EACH ROW EXECUTE FUNCTION credit_the_living();

-- ─── What readers' search knows of people ────────────────────────────────────

-- Stories whose entry is to be made anew soon: too many for the transaction that changed a name.
CREATE TABLE "SearchDue" (
  "articleId" UUID NOT NULL,
  CONSTRAINT "SearchDue_pkey" PRIMARY KEY ("articleId"),
  CONSTRAINT "SearchDue_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- As before, but for those whose identity is protected, and for legal names, which are kept inside.
CREATE OR REPLACE FUNCTION index_story(story uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
DECLARE
  live record;
  named text;
  credited uuid[];
  story_head tsvector;
  body text;
BEGIN
  SELECT a."editionId", a."firstPublishedAt", r.* INTO live
    FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = story AND a.status = 'published';
  IF NOT FOUND THEN
    DELETE FROM "SearchEntry" WHERE "articleId" = story;
    RETURN;
  END IF;
  WITH credit AS (
      -- Whoever is not printed over a story is not found by it.
      SELECT p.id AS "contributorId", c."agencyId", c."printedAs" FROM (
        SELECT "contributorId", "agencyId", "printedAs" FROM "Credit"
        WHERE "revisionId" = live.id AND NOT (live."noByline" AND position = 'top')
        UNION ALL
        SELECT c."contributorId", c."agencyId", c."printedAs" FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
        WHERE use."revisionId" = live.id) c
      JOIN "Contributor" p ON p.id = c."contributorId" AND p.state <> 'withheld'
      UNION ALL
      SELECT NULL, "agencyId", CASE WHEN "contributorId" IS NULL THEN "printedAs" END FROM (
        SELECT "contributorId", "agencyId", "printedAs" FROM "Credit"
        WHERE "revisionId" = live.id AND NOT (live."noByline" AND position = 'top')
        UNION ALL
        SELECT c."contributorId", c."agencyId", c."printedAs" FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
        WHERE use."revisionId" = live.id) c
      UNION ALL
      SELECT NULL, live."agencyId", NULL)
    SELECT array_agg(DISTINCT credit."contributorId") FILTER (WHERE credit."contributorId" IS NOT NULL),
      concat_ws(' | ',
        (SELECT string_agg(t.name, ' | ') FROM "RevisionTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."revisionId" = live.id),
        (SELECT string_agg(DISTINCT c.name, ' | ') FROM "Contributor" c WHERE c.id IN (SELECT "contributorId" FROM credit)),
        (SELECT string_agg(DISTINCT n.name, ' | ') FROM "ContributorName" n WHERE n."contributorId" IN (SELECT "contributorId" FROM credit) AND n.kind::text <> 'legal'),
        (SELECT string_agg(DISTINCT y.name, ' | ') FROM "Agency" y WHERE y.id IN (SELECT "agencyId" FROM credit)),
        (SELECT string_agg(DISTINCT n.name, ' | ') FROM "AgencyName" n WHERE n."agencyId" IN (SELECT "agencyId" FROM credit)),
        string_agg(DISTINCT credit."printedAs", ' | '))
    INTO credited, named FROM credit;
  named := left(concat_ws(' | ', named, live.kicker, live.place, array_to_string(live.keywords, ' | ')), 5000);
  body := left(body_text(live.body), 100000);
  story_head := search_vector(live.headline, 'A') || search_vector(live.standfirst, 'B') || search_vector(named, 'C');
  INSERT INTO "SearchEntry" AS entry
      ("articleId", "revisionId", "editionId", "sectionId", "firstPublishedAt", people, title, head, words, "text")
    VALUES (story, live.id, live."editionId", live."sectionId", live."firstPublishedAt", coalesce(credited, '{}'),
      left(fold(concat_ws(' | ', live.headline, live.standfirst, named)), 2000), story_head,
      strip(story_head) || array_to_tsvector(search_words(left(body, 50000))), body)
    ON CONFLICT ("articleId") DO UPDATE SET "revisionId" = excluded."revisionId", "editionId" = excluded."editionId",
      "sectionId" = excluded."sectionId", "firstPublishedAt" = excluded."firstPublishedAt", people = excluded.people,
      title = excluded.title, head = excluded.head, words = excluded.words, "text" = excluded."text";
END $$;

-- At once where it is a few, or where somebody must not be found any more.
CREATE OR REPLACE FUNCTION index_stories_of_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stories uuid[];
  at_once int := 200;
BEGIN
  SELECT array_agg(a.id) INTO stories FROM "Article" a WHERE a.status = 'published' AND a."liveRevisionId" IN (
    SELECT "revisionId" FROM "Credit" WHERE "contributorId" = NEW.id
    UNION
    SELECT "revisionId" FROM "Credit" WHERE "agencyId" = NEW.id
    UNION
    SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId" WHERE c."contributorId" = NEW.id
    UNION
    SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId" WHERE c."agencyId" = NEW.id
    UNION
    SELECT id FROM "Revision" WHERE TG_TABLE_NAME = 'Agency' AND "agencyId" = NEW.id);
  IF TG_TABLE_NAME = 'Contributor' THEN
    IF NEW.state = 'withheld' THEN at_once := 1000000; END IF;
  END IF;
  IF cardinality(stories) <= at_once THEN
    PERFORM index_story(story) FROM unnest(stories) AS story;
  ELSIF stories IS NOT NULL THEN
    INSERT INTO "SearchDue" SELECT unnest(stories) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
