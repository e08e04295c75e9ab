//! The Japanese words of the summary.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SummaryWords,
};
use crate::words::phrase::Plural;

pub(super) const JAPANESE: SummaryWords = SummaryWords {
    lists: Lists { comma: "、", last: "と", semicolon: "；", last_semicolon: "；", then: "、次に" },
    numbers: &[],
    details: "{what}（{details}）",
    full_stop: "。",
    meetings: &[],
    hedge: "{name}の話では、",
    opening: OpeningWords {
        map: "{client}のエコマップです。",
        dated_map: "{date}現在の{client}のエコマップです。",
        view: "{name}から見た状況です。ほかの人には違って見えるかもしれません。",
    },
    people: PeopleWords {
        middle: Plural::Same("中心にいるのは{names}です。"),
        aged: "{name}（{n}歳）",
        focus: "支援の焦点は{names}です。",
        unions: [
            "{one}と{other}は結婚しています。",
            "{one}と{other}はパートナーです。",
            "{one}と{other}は別居しています。",
            "{one}と{other}は離婚しています。",
        ],
        children: [
            Plural::Same("{parents}の子どもは{children}です。"),
            Plural::Same("{parents}の養子は{children}です。"),
            Plural::Same("{parents}の里子は{children}です。"),
        ],
        expecting: Plural::Same("{parents}には生まれてくる子どもがいます。"),
        pregnancy: "妊娠中の方がいます。",
        deceased: Plural::Same("{names}は亡くなっています。"),
    },
    levels: LevelWords {
        heading: "取り巻く環境（レベルごと）",
        level: "{level}（{definition}）：{names}。",
        empty: "{level}（{definition}）：この図には何もありません。",
        missing: "まだないもの：{names}。",
        past: "今はないもの：{names}。",
        isolated: "今のところ、どこからも関係がつながっていないもの：{names}。",
    },
    strengths: Lead {
        heading: "強み", count: Plural::Same("{hedge}強くて負担のない関係が{n}本あります。")
    },
    moderate: Lead {
        heading: "そのほかの関係",
        count: Plural::Same("特に強くもなく、負担でもない普通の関係が{n}本あります。"),
    },
    tenuous: Lead {
        heading: "そのほかの関係",
        count: Plural::Same("希薄ではあるものの、負担ではない関係が{n}本あります。"),
    },
    strains: Lead {
        heading: "負担", count: Plural::Same("{hedge}負担になっている関係が{n}本あります。")
    },
    both: Lead {
        heading: "強くて、負担でもある関係",
        count: Plural::Same("{hedge}強いと同時に負担でもある関係が{n}本あります。"),
    },
    giving: Clauses {
        one_way: Plural::Same("{from}から{to}への働きかけがあります。"),
        mutual: Plural::Same("{who}は{others}と互いに働きかけ合っています。"),
        unstated: Plural::Same("{who}は{others}とつながっています。"),
    },
    straining: Clauses {
        one_way: Plural::Same("負担のある関係が{from}から{to}へ向かっています。"),
        mutual: Plural::Same("{who}は{others}と、双方向で負担のある関係にあります。"),
        unstated: Plural::Same("{who}は{others}と、負担のある関係にあります。"),
    },
    weak: "希薄",
    missing: MissingWords {
        heading: "足りないもの",
        inside: "{who}にまだ必要なもの：{others}。",
        between: "{who}と{others}の間に、まだ関係が必要です。",
        systems: "まだ必要なもの：{names}。",
    },
    ended: EndedWords {
        heading: "終わったもの",
        ties: Plural::Same("{who}は{others}と、以前は関係がありましたが、今はありません。"),
        systems: "今はないもの：{names}。",
    },
    disputed: DisputedWords {
        heading: "見解が分かれていること",
        tie: "{who}と{others}の関係については、見解が分かれています。",
    },
    across: AcrossWords {
        heading: "レベルを越えるつながり",
        lead: "今ある関係をたどって、「{level}」レベルと{client}を結ぶ最も短い道筋です。",
        direct: "{systems}から{inside}へ、直接つながっています。",
        through: "{systems}から{via}を通って{inside}へつながっています。",
        against: "{systems}から{inside}まで関係はありますが、流れの向きは逆です。",
        against_through: "{systems}から{via}を通って{inside}まで関係は続いていますが、流れは最後まで届きません。",
        stops: "{systems}から{others}までは道筋がありますが、そこから{client}へは続いていません。",
        apart: "{systems}から先へ続く関係はありません。",
        back: "逆に、{inside}から{systems}へ直接働きかけることができます。",
        back_through: "逆に、{inside}から{via}を通って{systems}へ働きかけることができます。",
        disputed: "この道筋には見解の相違があります。",
    },
    plan: PlanWords {
        heading: "計画",
        count: Plural::Same("予定している取り組みは{n}件です。"),
        terms: ["短期：", "長期："],
        open: "時期の指定なし：",
        step: "{aim}：{action}",
        ties: [
            "{from}と{to}の関係をつくる",
            "{from}と{to}の関係を強める",
            "{from}と{to}の関係の負担を減らす",
            "{from}と{to}の関係を終える",
        ],
        systems: ["{system}を取り入れる", "{system}を強める", "{system}を減らす", "{system}から離れる"],
        aims: ["つくる", "強める", "減らす", "終える"],
        tie: "{from}と{to}について",
        system: "{system}について",
        by: "{date}まで",
    },
    tie_columns: ["だれと", "どのような関係か"],
    counts: CountWords {
        heading: "数で見た図",
        caution: "数は図の様子を述べるだけです。誰かを評価するものではなく、多いほどよいわけでもありません。特に断りがなければ、今あるものだけを数えています。",
        columns: ["項目", "数", "数えているもの"],
        of: "{all}のうち{n}",
        level: "「{level}」レベルのシステム",
        past_systems: Count { name: "過去のシステム", meaning: "今はもうないシステム" },
        needed_systems: Count {
            name: "必要なシステム", meaning: "まだなく、求められているシステム"
        },
        ties: Count { name: "関係", meaning: "すべての関係。性質は問わない" },
        strengths: ["強いと記された関係", "普通の強さの関係", "希薄または不確かな関係"],
        stressful: "強さにかかわらず、負担のある関係",
        one_way: Count { name: "一方向", meaning: "片方だけが働きかける関係" },
        both_ways: Count { name: "双方向", meaning: "双方が働きかける関係" },
        unstated: Count { name: "向きの記載なし", meaning: "向きが述べられていない関係" },
        past_ties: Count { name: "過去の関係", meaning: "以前はあったが今はない関係" },
        needed_ties: Count { name: "必要な関係", meaning: "まだなく、求められている関係" },
        disputed: "今あるかどうかにかかわらず、見解が分かれている関係",
        informal: Count {
            name: "インフォーマルなシステム",
            meaning: "親族、友人、ペット、近隣、地域の団体、信仰の場、余暇、仲間の集まり。Tracy・Whittaker 1990による",
        },
        formal: Count {
            name: "フォーマルなシステム",
            meaning: "機関や専門サービス：学校、職場、医療、福祉、住まい、給付、司法、行政。Tracy・Whittaker 1990による",
        },
        conditions: Count {
            name: "社会的条件",
            meaning: "政策、法律、経済、文化、歴史、メディア。フォーマルでもインフォーマルでもない",
        },
        unsorted: Count {
            name: "種類の記載なし", meaning: "種類が述べられていないシステム"
        },
        across: Count {
            name: "レベルを越える関係", meaning: "異なるレベルの二つのシステムを結ぶ関係"
        },
        isolated: Count {
            name: "孤立したシステム", meaning: "関係がひとつもつながっていないシステム"
        },
        density: Count {
            name: "密度",
            meaning: "システムのすべての組のうち、関係で直接結ばれている組。中心の人との関係は数えない。Wasserman・Faust 1994",
        },
    },
};
