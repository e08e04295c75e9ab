//! The English words.

/// What someone is to others, one or several of them.
pub(super) const PEOPLE: &str = "
mother mothers father fathers parent parents mum mums mom moms mummy mommy dad dads daddy papa mama grandmother
grandmothers grandfather grandfathers grandparent grandparents grandma grandpa granny grandad granddad child children
kid kids son sons daughter daughters baby babies infant toddler teenager teenagers teen teens twin twins grandchild
grandchildren grandson grandsons granddaughter granddaughters brother brothers sister sisters sibling siblings
stepmother stepfather stepbrother stepsister stepson stepdaughter stepparent stepchild stepchildren halfbrother
halfsister aunt aunts uncle uncles auntie cousin cousins nephew nephews niece nieces godmother godfather godparent
godparents relative relatives kin family families extended husband wife spouse partner partners boyfriend girlfriend
fiance fiancee exwife exhusband ex widow widower inlaw inlaws friend friends mate mates pal pals playmate playmates
classmate classmates roommate roommates flatmate flatmates housemate housemates peer peers neighbour neighbours
neighbor neighbors acquaintance acquaintances woman women man men girl girls boy boys person people adult adults elder
elders client clients patient patients pupil pupils student students household teacher teachers tutor tutors mentor
mentors sponsor sponsors coach coaches trainer counsellor counselor counsellors counselors therapist therapists
psychologist psychologists psychiatrist psychiatrists psychotherapist doctor doctors physician physicians
paediatrician pediatrician oncologist cardiologist neurologist gynaecologist gynecologist obstetrician dentist nurse
nurses midwife midwives pharmacist surgeon specialist specialists gp carer carers caregiver caregivers caretaker
childminder nanny babysitter au pair worker workers caseworker caseworkers volunteer volunteers assistant aide helper
helpers interpreter translator landlord landlady tenant tenants employer employers employee employees boss manager
supervisor colleague colleagues coworker coworkers officer officers guardian guardians lawyer lawyers solicitor
attorney judge advocate ombudsman ombudsperson priest pastor minister imam rabbi chaplain congregation foster adoptive
adopted biological maternal paternal
";

/// Places, services, rules and themes.
pub(super) const SETTINGS: &str = "
schema schemas json inclusion special needs quality quantity equality safety safeguarding wellbeing parental sick shared joint universal basic
leave minimum maximum intervention prevention outreach helpline hotline crisis drop
home homes house flat apartment room neighbourhood neighborhood street area village town city county state country
region national regional local federal public private municipal international rural urban school schools preschool
kindergarten nursery elementary primary secondary middle high college university class classes course courses lesson
lessons classroom education educational teaching learning literacy training apprenticeship homework pta iep
headteacher staff library playground work works workplace job jobs employment unemployment unemployed business company
firm shift shifts union unions office offices department agency agencies service services centre center centres
centers organisation organization authority authorities bureau board council committee association associations
coalition initiative programme program project network club clubs group groups team teams circle meeting meetings
church churches parish chapel mosque synagogue temple religious religion spiritual prayer health healthcare medical
medicine medication clinic clinics hospital hospitals surgery practice ward pharmacy ambulance emergency mental
psychiatric psychological psychotherapy therapy therapies cbt counselling counseling treatment rehabilitation rehab
detox recovery addiction addictions substance alcohol alcoholics narcotics anonymous aa na drug drugs gambling
sobriety prenatal antenatal postnatal maternity paediatric pediatric oncology cancer dental speech occupational
physiotherapy palliative hospice disability disabilities disabled illness disease chronic pain social welfare
protection protective benefits benefit income support supports assistance aid help security insurance pension pensions
allowance allowances voucher vouchers food bank pantry stamps shelter shelters housing rent rents rental lease
eviction mortgage homelessness homeless accommodation residential care daycare childcare aftercare kinship adoption
custody visitation guardianship respite court courts justice police probation parole prison jail legal laws act acts
statute rights civil criminal juvenile youth order orders restraining immigration migration asylum refugee refugees
visa residence permit citizenship policy policies rule rules regulation regulations government governments ministry
parliament tax taxes budget funding economy economic economics market markets labour labor wage wages price prices
inflation poverty debt debts cost costs money finances financial fee fees tuition culture cultural language languages
bilingual tradition traditions custom customs norm norms value values attitude attitudes stigma discrimination racism
sexism prejudice homophobia gender roles expectations beliefs history historical war conflict trauma colonialism
displacement media press news newspaper television internet online sport sports football soccer basketball swimming
gym yoga dance music choir band theatre theater arts craft crafts book books reading hobby hobbies leisure recreation
garden gardening park walking balance lunch activities activity transport transportation bus train timetable traffic
community communities neighbourly mutual selfhelp bereavement grief loss parenting after before waiting list lists
system systems society letters forms case cases conference intake assessment review visit visits interview interviews
file files record records micro meso mezzo exo macro chrono level levels framework close closest near ecomap ecomaps
map maps key note notes tie ties member members focus plan plans strength stress flow status kind kinds strong
moderate tenuous weak stressful current past needed disputed forward backward both none female male nonbinary unknown
married partnered separated divorced birth pregnancy deceased build strengthen reduce end short long path line lines
shape ring text title legend entry boundary label labels symbol page paper block figure desc table row column cell
head body main section button slider script style link meta name names type data id role source author viewpoint date
age step steps term since frequency bronfenbrenner hartman mcwilliam bird birds cat cats dog dogs fish hamster horse
horses pet pets rabbit law
";

/// What stands between others.
pub(super) const SMALL: &str = "
a an the and or of for to in on at by from with without about as into over under between against during his her hers
their theirs its my mine our ours your yours he she they it we you i me him them us who whom whose this that these
those is are was were be been being has have had do does did not no yes if but so than then there here where when
which what why how s t d ll re ve m st old older oldest younger youngest elderly big bigger small smaller little large
new former first second third other others another same good best better bad worse worst early late later daily weekly
monthly yearly every each all some any many few more most less one two three four five six seven eight nine ten only
own next last free paid unpaid full part half time times day days week weeks month months year years hour hours
morning evening evenings night nights weekend weekends holiday holidays monday tuesday wednesday thursday friday
saturday sunday rising growing lack missing open closed up down off out again still also too very lives live living
";
