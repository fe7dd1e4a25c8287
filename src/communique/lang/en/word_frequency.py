"""How rare English words are in the news: stems by rarity class, made by scripts/make_word_frequency.py.

In: nothing. Out: `rarity`, the natural logarithm of one over the share of documents that hold a stem. Surprising: a
word that the table lacks is as rare as the rarest it has, and a number is rare too.

Counted in 1730 documents of MUC-4 (US government), re3d without its BBC part (OGL, public domain, CC BY), UD English GUM open genres (CC BY) and EWT (CC BY-SA 4.0), wikigold (CC BY 4.0).
"""

from __future__ import annotations

DOCUMENTS = 1730
UNKNOWN = 7.5
"""The rarity of a word that the table lacks."""
_CLASSES = """
0.00 and the
0.25 a for in is of to
0.50 hav it on that thi was with
0.75 an are as at be but by from has i not or
1.00 all also been one out their ther we wer which who will you
1.25 about can do had he if my new no other peopl said so them tim up what when would year
1.50 after any arm becaus day first forc get good government her his its just lik mak man me mor national now onl over
part plac s som stat tak thes two ver want well work yor
1.75 against area befor being com continu could countr did dur end even go great group how however includ into know
last mad may most need report right say see servic should than then thos toda unit us way wher
2.00 accord action add am another around ask attack back best between cal cit dont ever few find follow front general
giv going help high him kil liv look member militar much order plan polic political president real sam several sinc
such support thing think through try used week whil world
2.25 again alway american bas believ both call car cas caus chang consider doe down el food found friend guerrilla hom
hor im inform international issu later leader left let liber long mean meet month mov must nam near never next number
off offic official open organis own past person point problem process provid public put question receiv result
salvador salvadoran san she show start still talk terrorist thank thre told took u under use war
2.50 abl act ago air allow alread although among begin better bomb cannot central clear clos control current death
department different don each ear effort experiens far farabundo feel fight fiv fmln got hand head hop hous important
interest involv keep known larg least leav lif littl lot lov main marti minister morn murder night old onc oper peac
pleas position power pric read recent remain return second securit sign sit situ small someth stop sur system taken th
too turn until went why within without word yet
2.75 activit actual agreement along announc anyon anyth attempt authorit awa becom began bring build business cam cant
capital carri center charg civilian claim communit compan concern conflict creat damag de deal decid democratic direct
discuss doing especial establish expect fac fact fami final fir foreign form former fre full further given happen held
hold human increas ive job kind law lead learn less lin list local locat major men might million minut nation noth
november offer particular pay possibl post present probab reason recommend record regard releas run school seem sent
set short sid six social sorc special staff statement stor strong struggl tell though thought together top town
understand universit using variou visit weapon
3.00 achiev addition agre aid almost america answer august bad big bit book buy carlo certain check chief citisen
colombia colombian command commander commit complet condition conduct confirm cors cover cristiani cut d dat december
decision defens demand describ determin develop didnt difficult director document drug due e east economic either
election els enough enter event everyth exampl explain express fil futur gav guy hard heard histor idea individual
injur januar join la launch light link m maintain march market matter measur mention mone movement nic non north
northern occur october officer per play popul press professional quick quit radio rebel region represent representativ
request respect respons responsibl review room rul secretar sector seek seen send september serv soldier solution
someon son soon south station step street term themselv throughout total toward train travel tri troop tru typ union
upon vehicl view violens wait walk water whether whol wound yes yesterda
3.25 abov accept accus across address administr affect afternoon age alfredo amount appear approximate april arrest
arriv assassin attend attention availabl bank becam behind bod born break bus c campaign carr casualt children clean
colonel comment commission common complete conferens contact cort cost coupl crim criminal cross customer dead declar
defeat deliver democrac design despit destroy detail development dialogu died doesnt driv eas eat effect email ensur
entir etc everyon excellent exist figur forward gam guarante half happ hear http ill immediate incident insid instead
investig iraq itself jos judg jul justic km land largest lat led level limit loc longer mark media messag met middl
mind miss mr necessar neighborhood network normal offensiv often operat opinion opportunit original outsid participat
pass period personal phon pick popular prepar presidential prett prevent privat program project promis promot protect
rang rat reach regim rel remember reporter requir responsibilit rest restaurant rol search self sens seriou shar shop
singl societ sometim speak specific st sta stand stud suffer suggest target team test therefor third thousand threat
thu trad transport treat usual victim west win wish women worker www young
3.50 admit adopt advanc agenc aim al alleg allianc alon articl assum attach b basi battl beautiful below benefit blow
bogota border brought bush candidat captur ceas centur challeng chanc christian church clash class coalition committe
condemn congress cop council count dai deep defend definite discover door dr earlier eight encorag english estimat
exact explosion extreme fail fair father februar field fin finish fix freedom frida fun german girl goe greater ground
grow guard health helpful himself hit hospital hotel hug identifi imag implement indicat indistinct initial intend
investigat jesuit john joint jun key knew lack languag latin legal los lost manager material mayb meanwhil medellin
min ministr moment monda natural nicaragua notic oil ok opposition option owner p park path percent perfect pla pm
poor possibilit pressur priest produc product progress propert propos publish purpos qualit rais rather red refer
refus regular relat repeat republic research resolv revolutionar road saturda sav schedul sea seven shot similar simp
sound spokesman student subject successful surpris surround syria territor terrorism threaten traffick trafficker trip
trust uk unidentifi urban urg valu victor vot washington watch websit weekend welcom whit whom whos wil wonderful wont
worth writ wrong
3.75 absolute access account activ additional affair amas ambassador animal antonio app apparent appreciat approach
arena art assistanc associat atmospher avoid belong billion black block blood board branch brief brigad british built
california canada carry choic civil co coast colleg combin commitment communic communiqu conclud confront constant
contain contract contribut cooper correct costa counter credit cultural daughter david decad deni depend differens
discussion district dog dollar drink drop eastern educ effectiv elect element embass emergenc employe enem energ engag
enjo enjoy enron environment europ eventual evidens exchang executiv expand explod explosiv extend eye facilit factor
fall famil favor favorit featur felt fighter financ financial firm focus forth franc francisco french ful fund g gain
garcia gas georg global gmt goal god gon grant guess handl headquarter heav helicopter higher hondura honest host
humanitarian hundred id ii immediat improv independent industr institution intelligens interview invit iraqi isnt item
jornalist kept kid kidnap kill labor larger letter like listen london loss low luck lui mail majorit manag management
manner martin mass medical method mexico miguel mil mission model modern mountain municipalit music myself nationalist
natur negoti negotiat newspaper nicaraguan nor objectiv observ obtain occasion oppos overall pag paid panama paper
perhap peru peruvian physical pictur piec plant positiv powerful practic presens previou prior production proper
proposal protection protest prov purchas quot rank re realis recognis reduc referens reflect regional reject
relationship replac republican resident resorc respond reveal rid rifl risk river rock round saf sal santa saw sciens
secret section seis separat ser serious shown significant solv sort southern spac spanish spent spot stag standard
star stay strengthen strik structur stuff styl sunda suppos suspend syrian t tabl task tast telephon television ten
theyr thursda tomorrow tonight touch track truth tuesda un unless vic video villag violent voic warn wav wednesda
western whatever wif william wing woman wonder wouldnt written york yorself youll
4.00 abilit abroad administrativ advis agent ahead aircraft airport alternativ analys analysi anti anywher appropriat
approv aspect assassinat assert assist associ attitud attorne author avenu awar awesom band bar barco basic basical
battalion behavior beyond bill blu box boy brok broken brother burn captain card career cartel cash channel cheap
child choos club col color combat commercial communist compar concept connection constitution constitutional context
contribution cool coordinat corner corp cre crisi critical criticis cultur data defin degre demonstrat deput desir
destruction dinner diplomatic direction doctor doubt downtown draft driver dut dynamit easi electoral eliminat enabl
england equal equipment escap essential establishment european except execut expensiv f fast fear federal fellow fish
fit flight floor fly forget framework frequent fresh gather grenad guatemala guest hall havent heart hi hid hol
honduran honor hopeful hot hurt ignor imagin impact india indian infantr influens inspir institut intention interior
internal internet introduc isil island jam juan k knowledg l latest lawyer lay leadership lie lunch manuel map mar
meal mid mix moral mother multipl n neighbor net nin numerou obvious oh oka onlin parent partner passag patrol
peaceful peasant perform perpetrat personnel player plu politician ponc port pos potential previous prim principl
print professor provinc push reaction reasonabl recover reiterat relativ religiou remov repair repression reserv
residens resum revolution rica rocket rodrigu rout scen season secur sell senior sentens ship simpl sis skill sleep
slow sorr soviet speech spend spok sport spread squad statu stress strict subsequent success summer summit super suppl
suspect sustain tax technolog tel terror texa theor titl topic tor torist transfer trial troubl twic typical unabl
uniform unknown updat version via virgilio w wall warm wasnt wast wealth wear wev window witness won worst wrot x
4.25 abandon achievement adult advic adviser aggression alan andr angel announcement anywa appeal appli applic appoint
arab arent argu argument artiller assemb assur attract australia averag award bab baghdad balanc beach bed begun
behalf bird blam bought bridg broadcast brutal ca calm camp capabl capacit careful cast catholic chairman chil china
circl circumstanc climat close cloth cocain cod coffe cold colleagu collect complex computer conclusion confiscat
confus connect consequens consist construction content convers convinc cook cooperat couldnt crew crowd danc danger
dangerou daniel dark dear debt declin del deploy deserv destin destro devic die distribut domestic doubl dream dry
earn econom eduardo efe electricit elit emilio evacuat evident examin excit exercis expert extrem failur fals famou
fantastic farm feed feet femal film fled florida focu formal fought fuel function fundamental gen gener generat glad
googl governor graduat grand greatest green greet guatemalan h hair hat highest hill hir historic historical horribl
hostilit houston html husband identif illegal importanc impos impossibl inde industrial inflict info initiat innocent
insist install instanc insurgent invasion involvement islamic isolat j jan jeff judicial jump king leagu leftist
legislativ liberal load lop lower machin machinegun mal maria marri mayor meant mechanism medicin memor michael
neither nobod northwest oblig occup ongo origin otherwis pack packag pain paint pari partial particip participant
patient payment performanc permanent permit personalit pet phas pleasant pop populat possib pre prefer preserv prevail
priorit prisoner pro procedur producer prompt proof propaganda proud r rafael raid ran realit recall reform reliabl
remark ren rep requirement resolution restor retir rich ris robert romero rough rud rural sabotag sandinist scal scar
scor seat senator settl settlement sever shin shock shoot slight smaller sold solidarit somewher sought sovereignt
spain spe specifical spirit spr squar stabilit strateg substantial subversiv suggestion suit sun supporter suprem
surviv tank teacher technical terribl text thoma throw ton traffic treatment truck unfortunate uniqu usulutan
venesuela viol violat vital web wed willingness winter wors y
4.50 absolut abus academ accident acknowledg acquir advantag afraid alarm album ammunition analyst ancient annual
antioquia anybod apartment appointment arabia argentina armor arrang artist asia asian asid assault assess assistant
attain attribut audiens authoris background ball bay bear beat belief besid birthda boat bolivia bottom brain brasil
breakfast broad budget bullet camera canadian caraca castro cat catch caught cell cesar chair chapter character chas
chemical chicago chicken chilean chines chri clandestin collaps column comfortabl commando comparison complain comrad
confidens conservativ considerabl consistent consolidat consult contest contra contrar convert corpor corporat
counterpart coup coward creativ crucial cuba custom cycl daesh dealt debat decre dedicat deleg denounc desk
dictatorship din dirt disclos distanc distinguish distribution divid division doc dosen draw drov efficient electric
emerg emphasis engineer enormou enterpris era error everybod exception execution existens explor expression extensiv
extent extra faith fan fascist fax feder fee fell flag flow foot format founder garden garrison gift glass gom gonna
gonsal grew growth guid gulf harbor harm heat hey hidden highwa hors identit impress incom independens indiscriminat
inhabitant initiativ instruction insuranc interpret investment iran israel jack jaim japanes joe johnson jurisdiction
kg killer lad lak las launcher leg legitimat length lesson libert licens lieutenant lima mafia magasin massacr master
match medium menu meter metropolitan mexican mik minimum minor missil mistak mom moreover mosul municipal murderer
museum muslim mutual nativ nav nd nearb negativ nevertheless noon northeast nuclear o oas obviou occupi older omit
onto org orlando oscar outcom outstand overcom pablo pair palac panamanian patriotic paul photo photograph pilot pissa
pledg policemen portion primar primari proceed profit prominent provok pul pull punish pursu quarter quiet rac radical
rd react recal recognition recruit register regret reinforc relative relax relevant rent resort reward richard roberto
roll ros russia russian sacrific safet sampl sand sat saudi scientific scott screen select selection senat server
session shall shap sieg simultaneous sister socialist somewhat song soyapango speaker spec spokesmen sponsor stock
storm strategic strength stronger submit superior supp surfac surrender suspension sweet tactical taught teach tension
theater ticket tir tom tool tortur tradition traditional transition translat tv twent unleash urgent useful user v
variet vast virtual visitor wag wak warrant weather weight wid wind worr wow writer yeah youd youth youv
4.75 academic accomplish accurat active adapt advisor affordabl african agenda airplan ak alert ambush ana anticipat
apart appearanc approval arabic arrival arturo australian await ban bathroom ben bigger biggest bishop bob bodyguard
bother brand brav cabinet cag caliber cancel cap capabilit categor celebrat ceremon chain chalatenango clarif client
closer coach collection comp compet comprehensiv confident confidential consensu consumption continent convention cor
corag curfew currenc dad dan dealer dec decreas defensiv definition deliciou democratis demonstr den description
desperat destabilis detonat digital diplomat disappear disaster discount diseas dish dispatch displa disput domain
dress duart earth easier edit editor educational eln employ en enforcement entire entranc escobar everywher evil excus
expansion expens explan export expos extradition extremist fam farc fat festival fifth fill flat fle flor folk
foreigner fort frank fri furthermor galan gang garag gaviria gonsalo govern grab grav gross guillermo guilt gun hang
heavi hector hereb highlight holida homeland hostag humanit hundr ideal ideolog incorporat increasing index inquir
instal institutional intellectual intercept intervention irrational israeli joaquin jok jon jordan jorg joseph kingdom
lab label latter liberat lift literal loan lord manufactur mario maximum meat mere metal militant militia minorit mm
mobil mortar movi msgr nationwid necessari netherland norm nov novel object opposit outskirt panel paramilitar patiens
pedro peter pipelin planet plent pol politic pool povert practical prais presidenc pris privileg punishment quantit
rain ramon rapid rar reception recipient reconcili refuge regardless rejection remind repressiv rescu residential
resign resistanc respective revis ric rip rivera root rosa royal sak salon santiago scenario sel shed shelter shut
sick signal silent smok soft somebod southeast specialis spiritual split stabilis statistic stev stick stolen ston
straight stretch strip studi study suck sudden suicid surger switch tactic talent techniqu tend thorough tie tin tip
tobia toll tower transaction trap traveler treasur trend turke ultimat ultimate undoubt universal unprecedent upcom
usa vac valle valuabl venesuelan venseremo volunteer wash weaken werent wide wikinew wis wood yield
5.00 absens acan accommod accompani activist actor adequat advocat afford afp africa aged alright alter angl appl
apply appreci arc archbishop argentin arrangement asset assign atlantic atrocit attraction bag barrel barricad beaut
beer belgium belt berlin bik bilateral blast bless blew bloodsh bomber bond boston bowl bright britain broader brown
bunch businessmen cali campu cancer caribbean carrier cartridg cemeter cereso chao characteris charl chav chees chos
chosen christma christopher cia ciudad civic climb clu coincid columbia companion competition complaint complianc
compos compound concentrat concert concret condolens confusion congratulat construct consum consumer contemporar
contrast convenient coordin correspondent cos counsel countless coverag crop cruis cuban cup dav davi dean debut
decent delay delegat delet demobilis democrat dense departur deposit depth deriv detachment detain devot diego differ
disappearanc disappoint display disrupt donat download dramatic driven ect ecuador edg effective egg electrical
electronic elena ellacuria ellwood elsewher employment ena endanger endur engin enhanc entertainment entr escal et
evaluat everyda evolution exceptional exclud exclusiv experiment expir exposur external extradit extraditabl facilitat
familiar farmer fashion fatherland favorabl fernando fiction flood flower forever forgot fortunate forum fram fruit
frustrat fulfil fulfill funeral furnitur fus fyi gacha galler gat geneva genocid gradual grateful grown habit halt
harr harsh haven height hell hello hens hernand herself hinder hunt hurl ice ignacio implicat inaugur inc inch
inclusiv incredib indic indirect infrastructur inherent insight instrument insult integrat integrit interfer interrupt
introduction invad invent invest iranian iron ita italian jesu jewish jim jornal judgment julio justif kevin kick
kidnapp kilometer knowledgeabl korea large laugh lee lifetim likewis literatur lock lol longest loos loui love mac
maneuver manual marin marriag massiv max mechanic mejicano mess metro miami militari milk moderat monitor monsignor
morasan motion motiv motor mount mouth nail napoleon narrow naval nearest neck newsmen northwestern notabl notch
notion ny observer occasional odd oldest operator ordinar orient orselv ortega outlin pacific palestinian partnership
pas passenger passion pattern perceiv perspectiv peso petroleum philip philosoph photographer phras pisarro plain plat
pleasur plot pocket policeman poll popularit poster postpon predict premis presumab prison proclaim progressiv
prohibit prosperit proven provincial provision ps psycholog puerto pump pur qaeda rail ray reader reaffirm reduction
refug registr religion reminder renew reorganis repel repli reput restriction resumption retreat rightist ring rob
rumor rush sacamil sad salad salt sandwich santo satellit satisfi scholar scientist sexual sham shift shoulder
signatur silver singer sink skin sky slic smart smell smith smooth smuggl softwar sol somehow soul southwest
specialist spectacular spoken steal strang stream suburb succe succeed sue sufficient sum summar sunni suppli
suspiciou tap tear temperatur temporar testimon theyll threw toy trader trail transform transit tremendou uh
understood unlik useless utilit varga ventur vet veteran viabl vietnam visa visibl wheel whenever wider widespread
wild winner wir withdraw worri yard yellow younger youtub
5.25 abid aboard absorb abundant accelerat acceptanc accessibl accidental accomplic ad adjust advertis afghanistan
afterward aggressiv agricultur airlin airstrik alfonso alia alot amend anderson andrew anonymou anymor anyway aria
arnulfo arsenal asap asp aspir atlanta attachment austin authentic automatic automatical ave awful baker banner bare
baron batter bbc bell bent bet bin biological birth blind blog bolivian boot bor bound bueno bulletin burden buri
businessman bustillo button caf calendar canal canton carolina cartagena carter castillo categorical cathedral cent
certificat characteristic charm chart charter cheaper chef chest circulat classical click clip cloud commentar commerc
communicat compil component composition compris con concentr congressional consciens constitut conviction coordinator
correspond counterinsurgenc countrysid crack craft cras crash credibilit critic criticism cruel crush cry dama
darkness das dawn decisiv default definit dela delgado deliberate denmark dentist desert designat detect devastat
developer directorat disciplin discredit dislik dismantl dismiss displac disregard divers diversit drag dust dynamic
eager ed edition editorial educat elisabeth embark empt endeavor enforc enjoyabl enriqu entit equalit equip eric
escalon essens estat exhibit experienc exploit extension extraordinar fak fallen feedback fift fifteen filter finger
fold fool football fraud free frees friendship gap gar gender generalis gentl gentlemen genuin geographic giant glob
gmail gold golden gotten gov gra grad grill gym hama handal harass heaven hero heroic hint horrific hussein immigr
immigrant import imprison improvement influential ingredient inn integr intensifi intensiv inter intersection ireland
jail japan jaramillo jason jean jew jorne jr juic jur kel ken kent kerr kinda kitchen knock laid lawsuit lean legend
levant libertad linguistic lodg logical logistic loud lt lucia madrid maintenanc mall manipulat mansion maoist marco
marxist mask materiel mathematic mauricio medi membership mental mer merit midnight migr migrat mill modifi mosqu mrs
ms name nasa navarro neat nervou nick nobl nois noriega northeastern nt nun obstacl oct offend oligarch ontario
opponent orang oversea overwhelm owe pact painful pakistan pan paragraph patricio patron peak penn pennsylvania
pentagon perception permission perpetrator persistent phillip phoenix pinochet pistol platform poet possess pound
prayer precise predator preferens preliminar prestig prid principal proce professionalism promotion pronounc prosperou
provider provoc pub q racial ramir random rebellion receipt reconsider regul relief rental replacement reprisal
researcher restrict reuter rican rodrigo rom romantic roof routin sacr saddam saint salar sanch sancho satisf
satisfactor scan scop scotland scratch sealand secondar seisur sero sex shafik shaken sharon sheet sheikh shell
sheraton shiit shirt sho shor shouldnt shout shower sight significanc simon situat sixth snack soil sole somosa sooner
sophisticat southwestern span spar spel spit stapl steel stem stood storag strongest stuck studio sub surg surprising
surve surveillanc survival susan sushi suspicion sweden switserland sworn symbol sympath taiwan tecla tegucigalpa tela
templ thereb theyv thick thirt thriv thrown tied tight till torism tough toxic transmit tre trib twist uca um
underground undertak unlike unusual uphold upper upris utilis utter valid var vicinit viewpoint villalobo vinicio
virginia vision vlog volum vs vulnerabl walker wanna warehous warfar weak wherea whereabout whilst yahoo
5.50 absurd abu acceptabl according activat adam adjacent administrator admir ads adventur aerial ahm alcohol
alexander alik aliv alt alvaro ambitiou amendment amid amnest anger anniversar annoy anthon antiquit apologis apopa
architect architectur aris artistic assad assembl assessment assuranc attacker audio augusto auto automobil
availabilit avi awareness aylwin ayutuxtepequ backward ballot barrier barrio baseball bedroom beef beneficial bicycl
bil blank blanket blown boast bolivar bonu boom boost bottl boulevard boyfriend brasilian bread breath breed brons btw
buck buddhist bug burger cabl cach cak cano cargo cauca caution cc cd censu cess champion championship charit cheer
chocolat christianit cind civilis cla clarific classic classifi clinic closest coastal coca cognitiv collabor colon
colorado comb comfort comic commentator communism competitiv comply composer confidentialit congratul congressmen
consciou consequent constructiv continental continual continuous contradict controversial conventional convo coprefa
copyright corageou cordoba corn correspondens corruption counteroffensiv crap cream creativit creek criteria crown cru
crud curiou cuscatlan da dalla dam daubuisson deceiv decor deed deem defender definitiv deny depart deployment depot
descendant designer deterior deteriorat dia dial diet dimension dir disabilit disabl disagreement discharg disguis
disruption distinction distort dominant dominat drastic drew dri dual dumb dying eaten eb ecuadoran edgar edward
effectiveness efficienc egypt elder elimin emirat emission emotional emperor empir encompass encounter entitl
environmental envo episod equivalent ernesto espectador ethnic eu euro evacu evalu eve evolv ex exce exceed excessiv
exclusive exert exhaust experimental fabulou faction faithful fal fallujah fanc fantas faster fatal fault fbi feb
fenastra fernand fierc firearm flash flip float florish follower forest forgotten formula fortun fragment franklin
frighten frontier ft fuck functional funn gallon gear gem genocidal gerardo girlfriend gotta grac grain graphic greek
gregorio guevara guidanc guidelin hamster harder hasnt hassl hebrew hed heel heighten henr heritag hesitat hierarch
hik hilton hobb homeless household hr htm hub hugh hung hunger hungr hunter hurr identical identific iii illustrat ima
imperialist implic impressiv impunit inaugural inclin incorrect incredibl indigenou indign indiscriminate indonesia
infiltrat infl innov insect inspector instant instructor insurgenc intens interaction interferens interven intimidat
investigator invoic invok irish isda islamist isol itll iv javier jennifer jerr jihad jovel joy junior justifi
justific kenned kidnapper kitten laden landscap late leak lectur legac legitimac leon li librar lifestyl literar lo
lobb lon loot lover luxuriou lying magistrat magnificent mainland maker malaysia managua manufacturer margin marqu
martyr massachusett mastermind mathematical matthew matur mcdonald meaningful meantim mercenar merino michigan
microsoft mild miller mini miser mississippi mistaken mobilis mod modif modific moham mont montana moon moor motivat
multilateral munition murderou muscl musical musician myster nacional narcotic nasi nationalit neglect nightmar nomin
noncommission nos notif notifi nowher objection ocean ohio oir operativ oqueli orbit outbreak outer overview pac panic
paperwork parad parallel pardo pardon parish parliament passport pastor patriot paulo pend penetrat peninsula pepper
percentag persecut persecution phenomenon philadelphia philippin philosopher physician pillar pioneer pit plateau poem
poetr poison poland polish por portland pregnant pretend prevention privac productiv profil profound programm prolong
psychological puppet pursuit qualifi railroad railwa rap raqqah rare rational raw realistic rear reasonab rebuild
reestablish regain regrettabl reinforcement remot removal render reproduc resid resist respectful respectiv retail
retirement reviewer ricardo richmond rick ridiculou rio roman rot row rui ruin sacatecoluca safeguard safer sail
samora santander sao sara satisfaction scorg scrap screw seal segment sensitiv sensitivit sentiment separate sergeant
shad shak sharp shatter shipment shit shuttl silens simultaneou singapor sir ski skip slid soar solid sor soup
sovereign sow spaniard speculat spic spill spra squadron stabl stadium steak stephen stol stoppag str straf striv
struck stupid suar sudan suitabl summon superb supermarket supervision suppress sure surgeon swift tail tampa taxi
taylor tea testif thankful thin til tolerat tornament toronto toss traged transl transmission travi trick trigger truc
trujillo tub tun tunnel tupac twelv twin unacceptabl uncertaint uncover undertaken unemployment unilateral unlimit
unofficial unpopular unsuccessful unsur upset usag ussr vall van vari vasqu vendor venu versu vertical victoria viewer
visual volcano voter waitress weigh weird welfar whatsoever wherever wholesal wildlif withdrawn workshop worsen wrap
wreck youngest
5.75 abadi abba abc abduct abolish accommodat accomplishment accountabl accurac accustom administer adoption adorn
aesthetic affili affiliat affirm aforemention aftermath agricultural aguilar aka alabama alberto aleppo alex ali alli
allocat alma alongsid alternat altogether alvarado amaru amason ambulanc amongst amsterdam anarch angela angr ann
antidrug anton anytim aol ap appal appetit applaud applaus applianc appropriate ar arbitrar architectural archiv
arevalo arisona arkansa arthur artificial artwork asad ash ass assertion assumption asylum ate athletic atomic
attractiv auxiliar awaken awhil ayacucho baathist baena baile banana banco bang bankrupt bankruptc barbara barbaric
barn barrack basin basketball bath battlefield bc beast beg beginner behav beij bel belgian benavid bend benito
bernard bernardo bewar bid biden biolog biologist blackmail blanco boil booth bori borja boss bounc boundar boycott bp
braver bre breast brigadier broker brooklyn brows bruc brussel bs budd bureau burial burrow bust buyer cabana cadena
calcul calculat calgar cambridg campbell cana capo carbon cardinal carmen carnegi carnival casanova castano casual
cater cav ceasefir celebr celebrit ceo ceren chan chapel chat cheapest chemistr chill chip christ citisenship cjtf
clarifi classroom cleaner clergymen cleric cliff clock coin coincidens collaborat collaborativ colonial colorful comed
commemorat commissioner commodit compaq compatibl compel complicat compliment compromis confin confisc conjunction
connecticut conquer conquest consciousness consecutiv consent conserv conspirac constituent container continuit
continuou contractor contradiction contributor controvers conve conven conveniens convergens convict cooperativ copy
corrupt cotton couch counterattack coupon cousin covert cox crab crapp cri cris croatia cuellar cuisin culprit cur
curr curv cuscatancingo dal damascu dar databas dc deadlin dealership debri deck deeper deepest deer defendant
defenseless defus degrad delhi deliberat delicat delight delta demonstrator denial dependent depict derivativ desper
detat detectiv deter devil diagnos diar dick dictator dignit dilemma dip diplomac disagre disband discorag discretion
discrimin disinform dislodg disne disorder dissemin dissolv distant distinct distract disturb div divert divorc dock
doctrin domingo donor doug dragon drama drawn drill drown drum dud duk dump dwarf eagl earl earliest easiest eater
economical economist egyptian eighteen eighth elegant elementar elevator eleven eligibl embarrass embed embrac emotion
emphasi emphatical empower enclos entail enthusiasm entre eol epl equ equit er erect escalat escort esquipula ethic
exam excel exil exit expel expertis explicit explorer extract fabric facult falcon fascinat fe feasibl feather fed
felix ferc ferr fever fidel finest fiscal fisher fishermen fitness fixtur flank flavor fleet flew flexibilit flock
flown fluid forbid ford forgiv fortific fountain fox fran franci francoi frequenc frg frosen frustr furnish fuss gaug
gay generou geographical georgia gerald gestur gloom golf governmental grammar grass gratitud gre greec grim grip
grocer groom guardsmen guerrero guitar gustavo gutierr habitat haha haircut hamlet hammond handful happier happiness
harassment hardwar harri harvard harvest haul hay headlin heed hernan hernando heroism highway hindu historian holiday
holocaust homemad hone honorabl horison horisontal horror hos hospitalit hotmail hugo huh humberto humbl humiliat
humor hyatt hydroelectric identify ideological ie ied illness imf impartial implicit impression inabilit inaugurat
incentiv indefinit indefinite indifferent indoor industrialist inevitabl inexpensiv inferior informativ inhuman
innovativ insecur insert inspection instruct intensif intensit intent interfac interim intrigu ironical islam jacob
jamaica jar jass jeffre jerk jerse jet jimm joao jonathan juli julia junction jungl justin kansa karl kath kay keen
kidne kim kingpin kne korean kurdish kurdistan kuwait laborator lan landmark laptop larco larr laura layer layout le
leas lebanon legisl legislatur lemo lend leninist leonardo les lexical libya lighter linda linguist liquid log
logistical logo lone loop lotter louisiana loung lowest ltd lyric madam magdalena magic maim mainstream mandat
mandator mann margarita mari maritim martial masa mat mathematician matt med medal mediat mediator melborn melt memoir
memorial menem merced merchant merg methodolog midst migrant minimal miracl miramar misunderstand mitigat mob momentum
mon monarch montano motorcycl motto mrta multi nak nato ncaa necessit neo nephew nest newest newscast nicknam nicola
ninet nj nobel nod nominat nonetheless nook norwegian notab ns nurs occurrens oclock offens olympic omar onion onward
opera operational opt orchestra originat orlean ossa outag outdoor outfit outlet outrag overlook overnight overpric
overthrow ownership pa pad padilla pakistani pal palestin palm palmyra pant parameter parliamentar passcod pat patrick
pdc pdf pearl peer pena penalt pencil penitentiar perfection persian petition ph phd phil physic pie pig pil pin pink
pip pitch pittsburgh plastic plight plo plung polit pollution pork portugal positive possession pragmatic prc
precaution preced precis premier premium prensa presid prestigiou presum pretext prob probabilit profitabl promotional
propagandistic propel proponent protocol provisional publisher pupp pure purg queen rabbit rack rag ral ramadi ramo
ranch raul reagan reassur receptionist reciev reconstruction recreat rector redoubt reef refin reflection refrain
refund refusal refut regiment regulat regulator rehabilit reign relentless reliev relocat reluctant remainder
remarkabl remed remote renam renewal renov renown repudiat reservoir restructur retain retali revenu revers reviv
revok revolt revolver riddl rider robber rod roja romanc ronald rub rubber ruler runner russell ruth ryan safe
sanction sap sauc savag scandal scatter schem scholarship scottish sculptur sdf sean seattl secular seed selectiv
seller semantic semi sender senseless sensor seriousness setback settler setup sevent severe sf shadow shel shepherd
shrimp silk simul sincere sinjar sixt sixteen skil skirmish skull slaughter sleev slept slip slop smallest smel smil
snak sniper soccer solar solicit solo soo spawn specif specul speed spin spokesperson spreadsheet stak stall stamp
stan stanc standpoint stanle starter starv statut steadfast steadi steven stimulat strain strait stranger streak strif
structural stun subdu subscrib substantiv subversion successor sula sunn supervisor supplier surgical survey survivor
sustainabl swap swear swedish swiss sydne sympathiser symptom systematic taco tal taliban tam tandona tanker tat tech
ted teenager teeth telecommunic telegram televis temporari tenni termin terminal terr terrain territorial testament
testifi thai thailand thanksgiv theoretical therap thereafter throat thwart tid tiger tighten time toe tojeira tokyo
toppl tow trac tragic tranquillit trash tribunal trillion tripl troph tropical ugl ultra unanimous unawar uncertain
uncl unclear undergraduat underlin underly underscor underwent undetermin unemploy unesco unexpect unfortunat unhapp
univers unjust uno unrest unrestrict unsolv upi upscal ur urng urugua valencia validit vegetabl vegetarian velasqu
vera verd verdict verif vest veto vi vicent vigorous villa villager vinc vintag virtu vocal void vol voluntar wad
wagon walmart ward wax weakness weed wet whoever wield wiki wikipedia wilson wip wit withdrew workforc worldwid worn
worship worthwhil yanke yep yoga yorselv yrs
6.00 abdul abrupt absent abstain abstract abundanc academia accent accessor accompany accredit accurate acquisition
acrylic actress acut addict addiction adequate adher adjustment admin advisabl aerospac affection agrarian ah aint
alaska alexandria alfaro alfr align alignment allen alvar amasing ambition amus amusement anbar ancestr andrea anna
annihilat announcer ant antiterrorist apprehension approximat apra aquarium arabian arafat archbishopric arctic
armando aros arrogant ascertain ascona astound astronaut athlet atlacatl atonal attende attentiv auckland aunt austria
automotiv autonomou autumn avail ayn bachelor backup bait bak baltimor barcelona barrera bass bat bbq bean beard belov
bench benit besieg betray bibl bind bipartisan blacklin blad bleed blend blogger blogspot bloom blvd bold borrow
bosnia botero bout bradle breakdown breeder brees brian brin broaden browser brutalit budg builder bull bunker bur
burst butcher butt butter cab cabin cacer callao camilist camper cancell cand candl canon capitalis capitol capsul
capt carl carv cass castl catastroph cattl cautiou cavalr ceil cement chamorro chant cheek chene chew chick childish
chuck cic citisenr clamor clan clark claus clearer clinton cluster cni coal coat cock cocktail coexistens collateral
collin colonis columbu combo commens compact comparabl compartment compassion compassionat compens compl complicit
concepcion condens congressman consolid contaminat contemplat contingent contrera convey copi corageous cordon cork
corporal correction correl corteou cortes cottag counterrevolutionar covid cow cpa craig crav creator credibl crisp
crust curat curb curtain custod danish dayr dea dedic deepen defam defect deficit definate demo denni denot dental
depression depriv derail desirabl dessert detach detector devis dictatorial differential dig dignitar diminish dioxid
disarm disastrou disco discomfort discontinu discors disposal disseminat distress distrust ditch doctorat dominanc
donald dougla dramatical dril du duck dun dutch dwell earthquak ecological ecopetrol ecosystem edibl edison eec ees
einstein elba electronical elephant elia em embarrassment empirical endara endless engagement entertain epic erp
errasuri es espinosa est eternal eugenio evan evolutionar excerpt excitement exhaustiv exotic extensive extremism
eyewitness fatalit felip festivit fi finalis finalist finland flagrant flak flawless flesh flexibl flickr flop fluent
flyer footag forbidden forceful forecast foremost forg forgiveness formulat fractur freak fred fredd friday frisco
fruitful fsln fundamentalist fusion gambl garner gasolin gc generator generic genetic gentleman geometr gibson gilda
giovanni glor goodwill gordon govt grandmother gravit grid guarant guardian guerilla guitarist gunfir gunship gusman
hadnt hamilton hammer hampshir harden hardest harmon harrison hassan hatr heal healthier heather hemispher herrera
hesbollah hmmm holder holland hollywood hong hood hostil hottest howard huila hurrican hybrid hymn idiot ignorant
illinoi immunit inappropriat incompetens incur incursion indispensabl indonesian indulg ineffectiv infection infinit
influx inhabit inject injustic inner input insan inscription instabilit instinct intact integral intelligent
intensific interact interced interrog intimat inventor ip iq iri irrelevant irresponsibl isi isidro istanbul ivan
jackson janic jargon jaw jeopardis jerusalem jess judiciar kaminski karen katrina kenneth kinetic kingston kitt knight
kyl laborer lac laser lash laughter laurel lbs lebanes legislator leisur lempa len leongom lesli leverag lewi liabilit
lied lifelong limb limon lion lip lis lisa listener litter liverpool livestock llc lobster lookout loyal luc luncheon
lynch magical magnitud maid manifest mankind mantilla marcu margaret mariona marker marketer marketplac marriott mart
marvelou massag materialis mecca meddl melod memo memorabl mentor merchandis mercur merger messenger methodological mi
mic michell microwav militaris millennium minimis mir mirror misfortun misrepresent mitchell mixtur mo moderator
moistur mold moneda monetar monsoon montgomer monument moreno mormon moscow mosilla mous mp mtv murph musharraf mutil
nationalis nava neal negligens neil nelson newcomer newer newsman nice nicest nigeria nobilit noel nonsens nop
normalis noticeabl notific novelist nowaday nueva nutritional nyc nymex obama obe obediens obscur occupy ochoa offshor
oligarchic oliver optimism optimistic oregon organiser ors os oslo oust outlook output outta overcharg overt painter
passionat patent patio pav pc pen penal pereira periodical perquin persuad pertinent perv petersburg petsmart pg
phantom pickup pierr pirat pivotal plagu plasa plead pls porth portugues potato potter powell pr pra precedent
precision prejudic preparedness pretens prevalent price primitiv private privatis productivit profession
professionalis prominens pron pronunci proprietar prosecut prosecutor prospect proteg protein protestant publicit
punch qaim qualific qualitativ quantitativ quayl quintero radi ranger ratifi realist reconcil reconstruct recruitment
redlin referendum refiner regroup reich rein rejoin relevanc reliabilit reluctanc rely remarkab remodel reopen
repercussion reptil resembl retak retard retriev rev revert revision revival rey rhythm rib rico rig robin robinson
robust rodent roger rolando rosario ross roster routine ruben rust sacramento sadr sag sailor salsa salut samuel
sanctuar sarah sarmiento sarqawi satan scenic scream se seafood seldom seperat sept sergio servant shallow shelf shia
shield shrink sierra simulat slightest slogan smack snow soak socialism societal solemn somosist songwriter soom
sophomor soto spear specifi spectrum spher spik sponsorship sporadic squees sr ss stagger stain stair starbuck steep
steer strok submachinegun submarin submerg substanc subtl subwa sucr sullivan supplement surpass swept swim symbolis
tab tackl tag taj tall tana tariff teen tehran temper tendenc tennesse terminat terrifi textur therapist thesi theyd
thiev threshold thru thumb thx tikrit totalitarian towel townsend toyota trademark trainer traitor trampl traveller
triangl tribal trivia trunk turbin turkish turnout tw tx uc ukrain umbrella unbelievabl uncomfortabl uncommon
unconditional undecid undermin underwa undisput uneas unfair unfold unifi unique unload unnecessar unpunish ups utah
vacuum vain vanguard vega vegan vehement vel verb verific versa vessel viciou victoriou vienna vietnames vil vincent
vitamin vladimir von vow wa waiter waiver wal walter wan warlord warmer wartim wellington wheat whereb wherein whim
wholeheart width wisdom withdrawal withhold wolf worm wyom xls yal ye yel yumm
6.25 aa abominabl abraham accessibilit acclaim accomodat accompan accumulat acoustic acquittal acr acronym acupunctur
admiral adorabl adventurou advers adversar aero affluent agreeabl ailment airfar airliner airspac airway albeit albert
alberta alfonsin allawi allend alloc allot allowanc alp altar alto alumni amalgam amando amateur ambiens amparo
amphibiou amy anastasio ancash andean animat annex annotat annul ans anthropologist antiaircraft anticommunist antiguo
anxiou apertur apparatu appeas appellant appetiser applicabl appropri apr apurimac aq aquino arch archaeological
argueta arid ariel armenia arra arthriti articulat assasin assignment astonish astronom asturia athen atmospheric atop
attendanc attest attorney auction audiobook audit auditorium aug augment auspic automat avant aveng avert awak ayala
aye ba backer bacon baggag bahrain bail balcon bald bali ballistic bangkok bangladesh banker barbado bark baro barr
barrett bartender basil bask bd beam beck bee behavioral believer belloso beneath bengal benign benjamin berkele berr
beverag bia bias bidder biograph birmingham birthplac bitmap bitter blackberr blackout blair bland blinken bloc
blockad blond blur bn bobb boiler bombardment bon boob borg boulder boxer brad brainwash brak brandon brass brave
breach breakthrough brent brett brick brid brightness brighton britne brittan broach broadband broadwa bu buchi
buffalo buffet buildup bulb bundl bustl butler butterf butterfl bye bypass canberra candid candidac cannon canto
captiv carabinero caracol cardena carol carpet cartoon casadiego cascad catalog catapult catholicism caucu causal cbs
ceiba cel censor centimeter cereal certaint certifi chad chalabi chamber charitabl charli che checkout checkpoint
cherish cheroke chiang chihuahua childhood chinatown christchurch christi chrom chronicl chunk cigarett cinema circa
circuit circul citru clair clar clara classmat claudio clement cleveland cling closur cm coastlin cochabamba coconut
cohen coil colin colindr collectiv collective collector collision combatant comedian commend committment commun
communal communicativ comparativ compatibilit compensat complement complementar completion compli comprehension
compressor comptroller conceal condo condominium confeder confession confid congestion congreg conjectur connot
conscientiou consistenc consol consortium constraint consulat contend contender contingenc controller conversational
cordov corps corpu correa corregimiento cosmopolitan cough counteract countrymen covena crackdown crawl creatur
credens creditor crippl cristobal criterion crossroad crusad csechoslovakia cumulativ cundinamarca cynical dakota damn
dann dario darker daylight daytim deb debbi deco decorat deduct defunct deli demagogic demagogu democratical demolish
demon dempse dens departement deplor deport deposition deregul des descend descoto descriptiv deserter desperate
destructiv detaine detention detroit deutsch devi devon dialect diaper dictionar differentiat dignifi dilut dim diner
disappointment disarra discontent disgrac disgruntl disgust dishonest dissert disturbanc dj dna dodg dominican
dominion doom dora dos dot dpa drawer drought drugstor drummer dryer duplicat durabilit duran durham easter eastward
ebs echelon echo eclips eco ecolog edu eeri ego elaborat elaps eligibilit elliott elpaso emeritu emi emit empath emplo
employer enchilada encoragement endors endowment energetic enjoyment enlist enrononlin enrout enthusiast enthusiastic
entiret entrench envelop episcopal eradicat erika esa esp esperansa espino essa essex esteem ethnicit etiquett eugen
eva exclusion executioner expedit exporter expulsion ext extraordinari fab facet facto falter farewell farfan fertilis
fewer fifa fiji filibuster firefox fist flagship flar florens foi foil footballer formalis formidabl forthcom fossil
fr franchis frankfurt fraternal fraudulent fredemo freight friedrich fuent fur furnac ga gabriel gag gard gasa gasp
gdp gel generalisabilit genesi genr gent gerr ghost gig ginger giroldi glacier glanc glar glen glenn glimps glow goat
goodness gop gosh governanc graciou gradu graham grammatical grandeur grandma grappl gravel greas greatness greenwich
greg gregg greiff guarantor guasapa guinea gunmen gut ha hack haider hail hajj halfwa halliburton ham hamper handsom
happi harmful harmless harp hast hasten hasti hatch havana headach heartbreak heartland heck hedg hegemonic heinrich
herald herb herbert herd herman herp hes hesit hesitant hing ho hoax hocke hometown homi homosexualit honeymoon
horrendou hu hubbard hull hum hut huwayjah hypocritical iata ibrahim iconic idaho ide ideologu idl ignoranc il illicit
illusion illustriou imbalanc immens imminent impeccabl imperativ imperialism imperialistic improper impuls inca incit
inclusion incomplet indi indiana indicator induc induct inequalit inevitab infamou infant infect inflat infus inherit
inheritanc initi ink inmat ins insecurit instagram instrumental insufficient intak intentional intermediat internship
interrogat interruption intoleranc intra intuitiv invader invention investigativ investor iowa irc ironic
irresponsibilit irreversibl isa isaac isf islamabad iso ivy ja jacket jacki jai jairo java jen jenn jeopard jill
jinotega joan jog jordanian jornalism josh jpg jud julian justicialist kabul kant karla kashmir kat kathleen kati kb
keyword khan knif kniv kong kuwaiti lafayett lam lamp landowner landslid lao lap laps launder laundr laureat lawmaker
lawrens lax lb leaf leal leap learner learnt leash legion leicester leonel leopold lessen levi lexu liar libyan lick
lightn limeston linar liquor ll llosa loader lob localis localit logic loma loom loretta loyalt luggag lung lush
lutheran madrigal mailto mais makeup mama manila manipul manoeuvr manor manuscript marginalis marina marroquin marry
martha marvel mateo mater math mba mclaughlin md medieval medina mediocr melani memphi menac mendosa merciless
mesmeris metapan meticulou metric metropoli milagro milan mimick mineral minnesota minu miraflor miralvall
misconception misinform misinterpret mitterrand mnr modify mois monopo montparnass monumental mood moralit moreau
morgan morri mortgag mouthpiec mud muhammad muni murillo murra musab muster mut mvp napkin narco narino narrativ
narrower nashvill nat nee negotiator nerv neurological neutralis newark newton nicer nightlif nina nineteenth ninth
nissan nixon normalc nort norwa notoriou nuremberg nutrition oath obey objective obligat obsession obstruction offset
oklahoma ominou onboard onlooker onuca oppress ops optimal optimis oral ordnanc ordon organ ornament orti osama ought
outback outdat outnumber outsider outward oval overbear overcook overcrowd overdu overrid overtim overtur oxygen pager
palacio palett palma palo pamphlet pandemic par para paradigm paradigmatic paradis paragua parakeet paratrooper parcel
parishioner parisian parker parliamentarian parol parra partition pasta pastur patricia patt patterson paula paw
peanut pedestrian pedicur pee peel penalis pep peremptor peril peripheral perkin perr perseveranc persistens personabl
persuasion pertain petit pett pge pharmac phenomenal philosophical php physicist piano pickl pilgrim pilgrimag pitcher
planner platter pluralist polaris pollut poorest portal portrait portray postur pot powder practis preach preacher
precariou prediction preferab pregnanc prelat preview princ princeton probabl proclam proficienc prop proportion
proposition prosecution protectiv protract prussian pst psychologist pun punk pup purpl putin pylon pyramid python
qaida qatar qualif queensland quest quicker quito quo rachel racism radar raffl ramiro ramp rash reactionar realism
reap reassert rebuilt reccomend reciprocat recit reckless recomend reconven recur recycl redesign rediculou
refrigerator regenc regionalis reimburs reintroduc rejoic relianc reloc remnant renegotiat repeal repetition reprint
reproduction reproductiv reschedul respectabl responsiv restrain restrepo retention reveng revisit revolv reynold
richest ridicul rightw rigorou riot rippl rival roadsid roam robertson roca rodolfo romania rosal rov rte rudeness
rueda rug rumsfeld ruthless sack sadden saddl saen salasar salem salesman salomon sandino sandoval satisfy savior sc
scener scent scientolog scoop scot scriptur sear seasonal secretariat secretiv sect sectarian sectional seeker segundo
selfless semester separ sequens serge seth seventeen seventh shaft shaikh shameful shan shannon shelv sheriff sherri
shook shortag shorter shotgun showcas showroom si sigifredo signator silva silvia similarit sincer sincerit singular
sionist sip skeptical slant slat slav slaver smoker snap soda sofa sola solorsano sooooo soundtrack southeastern spa
spaciou spay spell spoil spur stab stack staf stanford starship stationer statistical statutor stephani stewart stifl
stipulat stomach stoog straightforward stuart stubborn stylist subjectiv subjugat subpoena subsid subsidiar subst
substitut suburban successiv succumb sugar suicidal suitcas sulia summaris sunburn sunday sunk superhero superpower
supply supportiv surf surnam suv swamp sweat sweep swing swirl symbolic symphon tablet takeover tan tattoo te teammat
technician teenag teitelboim temp tempest tenet tent tentativ tenth terrestrial terrify texan thatll thaw theft
theodor theological thief thirst tho thompson thrift thril tiempo tiffan tina tissu tobacco todd tolerabl toleranc
tolerant tomm tonacatepequ tongu toni torn torr tot tout township tract trait tranquilit transformational transformer
translator transparent transplant trauma treasurer tripod triumph trivial tro trot trump tsunami tuna turk twentieth
tycoon tyrant uav umopar unarm unconsciou unconstitutional underestimat undergo underneath undisclos uneven unfavorabl
unfound ungo universidad univision unjustifi unpaid unpredictabl unrealistic unrelat unreliabl unresolv unspecifi
unstabl untru unwil unwitting upgrad upload upstair usbekistan usi va vacat valdivieso vallejo valparaiso vancouver
vanish vary vbi vbied vegg veil venecia verbal verifi vermont vernon victorian vid vigor violator violeta volodia
vomit votel vulnerabilit waiv waldemar wallet wander warmonger watchmen waterfall wayn weekda weep weil wellbe whoa
whomever widow wikimedia willing wisconsin withheld wiv wok wolff workplac worshipper ya yang yasidi yay yea yearn
yemen yo yorkshir youngster
"""


def _read() -> dict[str, float]:
    table: dict[str, float] = {}
    level = UNKNOWN
    for word in _CLASSES.split():
        if word[0].isdigit():
            level = float(word)
        else:
            table[word] = level
    return table


_RARITY = _read()


def rarity(stem: str) -> float:
    """How rare a stem is: 0 for one in every document, UNKNOWN for one never seen."""
    return _RARITY.get(stem, UNKNOWN)
