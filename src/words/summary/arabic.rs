//! The Arabic words of the summary.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SummaryWords,
};
use crate::words::phrase::Plural;

pub(super) const ARABIC: SummaryWords = SummaryWords {
    lists: Lists { comma: "، ", last: " و", semicolon: "؛ ", last_semicolon: "؛ و", then: " ثم " },
    numbers: &[],
    details: "{what} ({details})",
    full_stop: ".",
    meetings: &[],
    hedge: "، بحسب {name}",
    opening: OpeningWords {
        map: "هذه خريطة بيئية: {client}.",
        dated_map: "هذه خريطة بيئية: {client}، بتاريخ {date}.",
        view: "تُروى من وجهة نظر {name}. وقد يراها آخرون على نحو مختلف.",
    },
    people: PeopleWords {
        middle: Plural::Same("في الوسط: {names}."),
        aged: "{name} ({n})",
        focus: "محور الاهتمام: {names}.",
        unions: [
            "بين {one} و{other} زواج.",
            "بين {one} و{other} شراكة.",
            "بين {one} و{other} انفصال.",
            "بين {one} و{other} طلاق.",
        ],
        children: [
            Plural::Same("الوالدية: {parents}؛ الأبناء: {children}."),
            Plural::Same("بالتبنّي لدى {parents}: {children}."),
            Plural::Same("بالكفالة لدى {parents}: {children}."),
        ],
        expecting: Plural::Same("لدى {parents} مولود منتظر."),
        pregnancy: "هناك حمل.",
        deceased: Plural::Same("من المتوفين: {names}."),
    },
    levels: LevelWords {
        heading: "المحيط، مستوى بعد مستوى",
        level: "{level} ({definition}): {names}.",
        empty: "{level} ({definition}): لا شيء على هذه الخريطة.",
        missing: "ما زال ينقص هنا: {names}.",
        past: "كان ولم يعد: {names}.",
        isolated: "بلا أي علاقة في الوقت الحاضر: {names}.",
    },
    strengths: Lead {
        heading: "مواطن القوة",
        count: Plural::Arabic {
            none: "لا علاقات قوية بلا ضغط{hedge}:",
            one: "علاقة واحدة قوية بلا ضغط{hedge}:",
            two: "علاقتان قويتان بلا ضغط{hedge}:",
            few: "{n} علاقات قوية بلا ضغط{hedge}:",
            many: "{n} علاقة قوية بلا ضغط{hedge}:",
            hundreds: "{n} علاقة قوية بلا ضغط{hedge}:",
        },
    },
    moderate: Lead {
        heading: "علاقات أخرى",
        count: Plural::Arabic {
            none: "لا علاقات عادية:",
            one: "علاقة واحدة عادية، لا قوية ولا ضاغطة:",
            two: "علاقتان عاديتان، لا قويتان ولا ضاغطتان:",
            few: "{n} علاقات عادية، لا قوية ولا ضاغطة:",
            many: "{n} علاقة عادية، لا قوية ولا ضاغطة:",
            hundreds: "{n} علاقة عادية، لا قوية ولا ضاغطة:",
        },
    },
    tenuous: Lead {
        heading: "علاقات أخرى",
        count: Plural::Arabic {
            none: "لا علاقات ضعيفة:",
            one: "علاقة واحدة ضعيفة، لكن بلا ضغط:",
            two: "علاقتان ضعيفتان، لكن بلا ضغط:",
            few: "{n} علاقات ضعيفة، لكن بلا ضغط:",
            many: "{n} علاقة ضعيفة، لكن بلا ضغط:",
            hundreds: "{n} علاقة ضعيفة، لكن بلا ضغط:",
        },
    },
    strains: Lead {
        heading: "الضغوط",
        count: Plural::Arabic {
            none: "لا علاقات ضاغطة{hedge}:",
            one: "علاقة واحدة ضاغطة{hedge}:",
            two: "علاقتان ضاغطتان{hedge}:",
            few: "{n} علاقات ضاغطة{hedge}:",
            many: "{n} علاقة ضاغطة{hedge}:",
            hundreds: "{n} علاقة ضاغطة{hedge}:",
        },
    },
    both: Lead {
        heading: "قوية وضاغطة معًا",
        count: Plural::Arabic {
            none: "لا علاقات قوية وضاغطة معًا{hedge}:",
            one: "علاقة واحدة قوية وضاغطة معًا{hedge}:",
            two: "علاقتان قويتان وضاغطتان معًا{hedge}:",
            few: "{n} علاقات قوية وضاغطة معًا{hedge}:",
            many: "{n} علاقة قوية وضاغطة معًا{hedge}:",
            hundreds: "{n} علاقة قوية وضاغطة معًا{hedge}:",
        },
    },
    giving: Clauses {
        one_way: Plural::Same("هناك عطاء من {from} إلى {to}."),
        mutual: Plural::Arabic {
            none: "هناك أخذ وعطاء بين {who} و{others}.",
            one: "هناك أخذ وعطاء بين {who} و{others}.",
            two: "هناك أخذ وعطاء بين {who} وكل من: {others}.",
            few: "هناك أخذ وعطاء بين {who} وكل من: {others}.",
            many: "هناك أخذ وعطاء بين {who} وكل من: {others}.",
            hundreds: "هناك أخذ وعطاء بين {who} وكل من: {others}.",
        },
        unstated: Plural::Arabic {
            none: "هناك علاقة بين {who} و{others}.",
            one: "هناك علاقة بين {who} و{others}.",
            two: "هناك علاقتان بين {who} وكل من: {others}.",
            few: "هناك علاقات بين {who} وكل من: {others}.",
            many: "هناك علاقات بين {who} وكل من: {others}.",
            hundreds: "هناك علاقات بين {who} وكل من: {others}.",
        },
    },
    straining: Clauses {
        one_way: Plural::Arabic {
            none: "هناك علاقة ضاغطة من {from} إلى {to}.",
            one: "هناك علاقة ضاغطة من {from} إلى {to}.",
            two: "هناك علاقتان ضاغطتان من {from} إلى {to}.",
            few: "هناك علاقات ضاغطة من {from} إلى {to}.",
            many: "هناك علاقات ضاغطة من {from} إلى {to}.",
            hundreds: "هناك علاقات ضاغطة من {from} إلى {to}.",
        },
        mutual: Plural::Arabic {
            none: "هناك علاقة ضاغطة في الاتجاهين بين {who} و{others}.",
            one: "هناك علاقة ضاغطة في الاتجاهين بين {who} و{others}.",
            two: "هناك علاقتان ضاغطتان في الاتجاهين بين {who} وكل من: {others}.",
            few: "هناك علاقات ضاغطة في الاتجاهين بين {who} وكل من: {others}.",
            many: "هناك علاقات ضاغطة في الاتجاهين بين {who} وكل من: {others}.",
            hundreds: "هناك علاقات ضاغطة في الاتجاهين بين {who} وكل من: {others}.",
        },
        unstated: Plural::Arabic {
            none: "العلاقة بين {who} و{others} ضاغطة.",
            one: "العلاقة بين {who} و{others} ضاغطة.",
            two: "هناك علاقتان ضاغطتان بين {who} وكل من: {others}.",
            few: "هناك علاقات ضاغطة بين {who} وكل من: {others}.",
            many: "هناك علاقات ضاغطة بين {who} وكل من: {others}.",
            hundreds: "هناك علاقات ضاغطة بين {who} وكل من: {others}.",
        },
    },
    weak: "علاقة ضعيفة",
    missing: MissingWords {
        heading: "ما ينقص",
        inside: "ما زال مطلوبًا من أجل {who}: {others}.",
        between: "ما زالت العلاقة مطلوبة بين {who} و{others}.",
        systems: "ما زال مطلوبًا: {names}.",
    },
    ended: EndedWords {
        heading: "ما انتهى",
        ties: Plural::Arabic {
            none: "العلاقة بين {who} و{others} من الماضي.",
            one: "العلاقة بين {who} و{others} من الماضي.",
            two: "من الماضي العلاقتان بين {who} وكل من: {others}.",
            few: "من الماضي العلاقات بين {who} وكل من: {others}.",
            many: "من الماضي العلاقات بين {who} وكل من: {others}.",
            hundreds: "من الماضي العلاقات بين {who} وكل من: {others}.",
        },
        systems: "كان ولم يعد: {names}.",
    },
    disputed: DisputedWords {
        heading: "ما لا اتفاق عليه",
        tie: "لا اتفاق على حال العلاقة بين {who} و{others}.",
    },
    across: AcrossWords {
        heading: "عبر المستويات",
        lead: "أقصر الطرق بين مستوى «{level}» و{client} عبر العلاقات القائمة الآن:",
        direct: "هناك طريق مباشر من {systems} إلى {inside}.",
        through: "هناك طريق من {systems} إلى {inside} عبر {via}.",
        against: "هناك علاقة من {systems} إلى {inside}، لكن العطاء لا يسير في هذا الاتجاه.",
        against_through: "هناك علاقات من {systems} إلى {inside} عبر {via}، لكن العطاء لا يسير على الطريق كله.",
        stops: "هناك طريق من {systems} إلى {others}، ولا طريق من هناك إلى {client}.",
        apart: "لا علاقة تمتد من {systems}.",
        back: "وفي المقابل هناك طريق مباشر من {inside} إلى {systems}.",
        back_through: "وفي المقابل هناك طريق من {inside} إلى {systems} عبر {via}.",
        disputed: "لا اتفاق على هذا الطريق.",
    },
    plan: PlanWords {
        heading: "الخطة",
        count: Plural::Arabic {
            none: "لا خطوات مقررة.",
            one: "هناك خطوة واحدة مقررة.",
            two: "هناك خطوتان مقررتان.",
            few: "هناك {n} خطوات مقررة.",
            many: "هناك {n} خطوة مقررة.",
            hundreds: "هناك {n} خطوة مقررة.",
        },
        terms: ["على المدى القصير:", "على المدى البعيد:"],
        open: "بلا موعد محدد:",
        step: "{aim}: {action}",
        ties: [
            "بناء علاقة بين {from} و{to}",
            "تقوية العلاقة بين {from} و{to}",
            "تخفيف ضغط العلاقة بين {from} و{to}",
            "إنهاء العلاقة بين {from} و{to}",
        ],
        systems: ["إشراك {system}", "تقوية {system}", "تقليل {system}", "ترك {system}"],
        aims: ["بناء", "تقوية", "تخفيف", "إنهاء"],
        tie: "بشأن {from} و{to}",
        system: "بشأن {system}",
        by: "حتى {date}",
    },
    tie_columns: ["بين من ومن", "حال العلاقة"],
    counts: CountWords {
        heading: "الخريطة بالأرقام",
        caution: "الأرقام تصف الخريطة ولا تقيّم أحدًا، والأكثر ليس أفضل. ويُحسب القائم الآن فقط، ما لم يُذكر غير ذلك.",
        columns: ["البند", "العدد", "ما يُحسب"],
        of: "{n} من {all}",
        level: "الأنساق على مستوى «{level}»",
        past_systems: Count { name: "أنساق سابقة", meaning: "أنساق لم تعد موجودة" },
        needed_systems: Count {
            name: "أنساق مطلوبة", meaning: "أنساق ناقصة ومرغوب فيها"
        },
        ties: Count {
            name: "العلاقات", meaning: "كل العلاقات، أيًّا كان نوعها"
        },
        strengths: ["العلاقات القوية", "العلاقات متوسطة القوة", "العلاقات الضعيفة أو غير المؤكدة"],
        stressful: "العلاقات الضاغطة، أيًّا كانت قوتها",
        one_way: Count {
            name: "في اتجاه واحد", meaning: "علاقات يعطي فيها طرف واحد"
        },
        both_ways: Count {
            name: "في الاتجاهين", meaning: "علاقات يعطي فيها الطرفان"
        },
        unstated: Count {
            name: "بلا اتجاه", meaning: "علاقات لم يُذكر من يعطي فيها"
        },
        past_ties: Count {
            name: "علاقات سابقة", meaning: "علاقات كانت ولم تعد قائمة"
        },
        needed_ties: Count {
            name: "علاقات مطلوبة", meaning: "علاقات ناقصة ومرغوب فيها"
        },
        disputed: "علاقات لا اتفاق عليها، قائمة كانت أم لا",
        informal: Count {
            name: "أنساق غير رسمية",
            meaning: "الأقارب والأصدقاء والحيوانات الأليفة والجيران والنوادي والجماعات الدينية وجماعات الأقران؛ بحسب Tracy وWhittaker 1990",
        },
        formal: Count {
            name: "أنساق رسمية",
            meaning: "المؤسسات والخدمات: المدرسة والعمل والصحة والخدمات والسكن والإعانات والقضاء والسلطات؛ بحسب Tracy وWhittaker 1990",
        },
        conditions: Count {
            name: "ظروف",
            meaning: "السياسات والقوانين والاقتصاد والثقافة والتاريخ والإعلام: لا عون رسمي ولا غير رسمي",
        },
        unsorted: Count {
            name: "نوع غير مذكور", meaning: "أنساق لم يُذكر نوعها"
        },
        across: Count {
            name: "بين المستويات", meaning: "علاقات بين نسقين على مستويين مختلفين"
        },
        isolated: Count {
            name: "أنساق معزولة", meaning: "أنساق لا تصل إليها أي علاقة"
        },
        density: Count {
            name: "الكثافة",
            meaning: "من بين كل أزواج الأنساق، ما تصل بينه علاقة مباشرة؛ ولا تُحسب العلاقات بمن في الوسط؛ Wasserman وFaust 1994",
        },
    },
};
