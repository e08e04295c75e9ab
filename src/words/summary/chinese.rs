//! The Chinese words of the summary, in simplified characters.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SummaryWords,
};
use crate::words::phrase::Plural;

pub(super) const CHINESE: SummaryWords = SummaryWords {
    lists: Lists {
        comma: "、", last: "和", semicolon: "；", last_semicolon: "；以及", then: "，再到"
    },
    numbers: &[],
    details: "{what}（{details}）",
    full_stop: "。",
    meetings: &[],
    hedge: "据{name}所述，",
    opening: OpeningWords {
        map: "这是{client}的生态图。",
        dated_map: "这是{client}在{date}的生态图。",
        view: "这是{name}的视角，其他人的看法可能不同。",
    },
    people: PeopleWords {
        middle: Plural::Same("图中央是{names}。"),
        aged: "{name}（{n}岁）",
        focus: "关注的重点是{names}。",
        unions: [
            "{one}与{other}是夫妻。",
            "{one}与{other}是伴侣。",
            "{one}与{other}已分居。",
            "{one}与{other}已离婚。",
        ],
        children: [
            Plural::Same("{parents}的孩子：{children}。"),
            Plural::Same("{parents}收养的孩子：{children}。"),
            Plural::Same("{parents}寄养的孩子：{children}。"),
        ],
        expecting: Plural::Same("{parents}即将有一个孩子出生。"),
        pregnancy: "家中有人怀孕。",
        deceased: Plural::Same("{names}已去世。"),
    },
    levels: LevelWords {
        heading: "周围的环境，逐个层面",
        level: "{level}（{definition}）：{names}。",
        empty: "{level}（{definition}）：图中没有内容。",
        missing: "这里还缺：{names}。",
        past: "已不存在：{names}。",
        isolated: "目前没有任何关系相连：{names}。",
    },
    strengths: Lead {
        heading: "优势", count: Plural::Same("{hedge}有{n}条关系牢固而没有压力：")
    },
    moderate: Lead {
        heading: "其他关系",
        count: Plural::Same("有{n}条关系一般，既不特别牢固，也没有压力："),
    },
    tenuous: Lead {
        heading: "其他关系", count: Plural::Same("有{n}条关系薄弱，但没有压力：")
    },
    strains: Lead { heading: "压力", count: Plural::Same("{hedge}有{n}条关系带来压力：") },
    both: Lead {
        heading: "既牢固又有压力", count: Plural::Same("{hedge}有{n}条关系既牢固又有压力：")
    },
    giving: Clauses {
        one_way: Plural::Same("{to}从{from}那里有所得。"),
        mutual: Plural::Same("{who}与{others}之间有来有往。"),
        unstated: Plural::Same("{who}与{others}之间有联系。"),
    },
    straining: Clauses {
        one_way: Plural::Same("有压力的关系从{from}指向{to}。"),
        mutual: Plural::Same("{who}与{others}之间的压力关系是双向的。"),
        unstated: Plural::Same("{who}与{others}之间的关系有压力。"),
    },
    weak: "薄弱",
    missing: MissingWords {
        heading: "还缺什么",
        inside: "{who}还需要：{others}。",
        between: "{who}与{others}之间还需要建立关系。",
        systems: "还需要：{names}。",
    },
    ended: EndedWords {
        heading: "已经结束的",
        ties: Plural::Same("{who}与{others}的关系已成过去。"),
        systems: "已不存在：{names}。",
    },
    disputed: DisputedWords {
        heading: "看法不一之处", tie: "对于{who}与{others}的关系，大家看法不一。"
    },
    across: AcrossWords {
        heading: "跨越层面的联系",
        lead: "沿着现有的关系，从“{level}”层面到{client}最短的路径：",
        direct: "从{systems}可直接到达{inside}。",
        through: "从{systems}经{via}可到达{inside}。",
        against: "从{systems}到{inside}有关系相连，但流动的方向并非如此。",
        against_through: "从{systems}经{via}到{inside}有关系相连，但流动并未贯通全程。",
        stops: "从{systems}可到{others}，但从那里到不了{client}。",
        apart: "从{systems}没有关系通向别处。",
        back: "反过来，从{inside}可直接到达{systems}。",
        back_through: "反过来，从{inside}经{via}可到达{systems}。",
        disputed: "对这条路径看法不一。",
    },
    plan: PlanWords {
        heading: "计划",
        count: Plural::Same("计划中有{n}步。"),
        terms: ["短期：", "长期："],
        open: "未说明期限：",
        step: "{aim}：{action}",
        ties: [
            "建立{from}与{to}的关系",
            "加强{from}与{to}的关系",
            "减轻{from}与{to}之间的压力",
            "结束{from}与{to}的关系",
        ],
        systems: ["引入{system}", "加强{system}", "减少{system}", "离开{system}"],
        aims: ["建立", "加强", "减轻", "结束"],
        tie: "关于{from}与{to}",
        system: "关于{system}",
        by: "{date}之前",
    },
    tie_columns: ["谁与谁", "关系如何"],
    counts: CountWords {
        heading: "用数字看这张图",
        caution: "数字只描述这张图，不给任何人打分，也不是越多越好。除非另有说明，只统计现有的。",
        columns: ["项目", "数量", "统计的内容"],
        of: "{all}中的{n}",
        level: "“{level}”层面的系统",
        past_systems: Count { name: "过去的系统", meaning: "已不存在的系统" },
        needed_systems: Count { name: "需要的系统", meaning: "尚缺而希望有的系统" },
        ties: Count { name: "关系", meaning: "所有关系，不论性质" },
        strengths: ["标为牢固的关系", "强度一般的关系", "薄弱或不确定的关系"],
        stressful: "有压力的关系，不论强弱",
        one_way: Count { name: "单向", meaning: "只有一方给予的关系" },
        both_ways: Count { name: "双向", meaning: "双方都给予的关系" },
        unstated: Count { name: "未说明方向", meaning: "没有说明谁给予的关系" },
        past_ties: Count { name: "过去的关系", meaning: "曾经有而现在没有的关系" },
        needed_ties: Count { name: "需要的关系", meaning: "尚缺而希望有的关系" },
        disputed: "看法不一的关系，不论现在是否存在",
        informal: Count {
            name: "非正式系统",
            meaning: "亲属、朋友、宠物、邻里、社团、信仰团体、休闲和互助小组；据 Tracy 与 Whittaker 1990",
        },
        formal: Count {
            name: "正式系统",
            meaning: "机构与专业服务：学校、工作、医疗、社会服务、住房、福利、司法、政府；据 Tracy 与 Whittaker 1990",
        },
        conditions: Count {
            name: "社会条件",
            meaning: "政策、法律、经济、文化、历史和媒体：既不是正式的帮助，也不是非正式的帮助",
        },
        unsorted: Count { name: "未说明种类", meaning: "没有说明种类的系统" },
        across: Count { name: "跨层面的关系", meaning: "连接不同层面两个系统的关系" },
        isolated: Count { name: "孤立的系统", meaning: "没有任何关系相连的系统" },
        density: Count {
            name: "密度",
            meaning: "系统的所有配对中，由关系直接相连的配对；与中央人物的关系不计；Wasserman 与 Faust 1994",
        },
    },
};
