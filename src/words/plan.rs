//! The words about the plan and about partial views, in every language.

use super::phrase::Plural;
use crate::vocabulary::{Aim, Term};

/// What the sheet says about the plan, and that it is a partial view.
#[derive(Debug)]
pub(super) struct PlanWords {
    pub(super) heading: &'static str,
    /// What a step does, as the key prints it.
    pub(super) aims: [&'static str; Aim::ALL.len()],
    pub(super) until: &'static str,
    /// As they stand within a line.
    pub(super) terms: [&'static str; Term::ALL.len()],
    /// Heading of the steps whose level is not stated.
    pub(super) no_level: &'static str,
    /// Steps that the page has no room for.
    pub(super) unlisted: Plural,
    pub(super) step: &'static str,
    /// The whole plan, for people who hear the picture.
    pub(super) all: &'static str,
    /// Says that a view leaves parts of the map out.
    pub(super) partial: &'static str,
}

pub(super) const ENGLISH: PlanWords = PlanWords {
    heading: "Plan",
    aims: ["Build", "Strengthen", "Reduce", "End"],
    until: "by {date}",
    terms: ["short term", "long term"],
    no_level: "Level not stated",
    unlisted: Plural::OneIsSingle {
        one: "{n} step is not listed: this page has no room for it.",
        many: "{n} steps are not listed: this page has no room for them.",
    },
    step: "Step {n}: {action}",
    all: "Plan: {steps}.",
    partial: "Partial view: {name}. Parts of the map are left out.",
};

pub(super) const SPANISH: PlanWords = PlanWords {
    heading: "Plan",
    aims: ["Construir", "Fortalecer", "Reducir", "Terminar"],
    until: "plazo: {date}",
    terms: ["a corto plazo", "a largo plazo"],
    no_level: "Nivel no indicado",
    unlisted: Plural::OneIsSingle {
        one: "{n} paso no figura en la lista: no cabe en esta página.",
        many: "{n} pasos no figuran en la lista: no caben en esta página.",
    },
    step: "Paso {n}: {action}",
    all: "Plan: {steps}.",
    partial: "Vista parcial: {name}. Se omiten partes del mapa.",
};

pub(super) const PORTUGUESE: PlanWords = PlanWords {
    heading: "Plano",
    aims: ["Construir", "Fortalecer", "Reduzir", "Encerrar"],
    until: "até {date}",
    terms: ["curto prazo", "longo prazo"],
    no_level: "Nível não indicado",
    unlisted: Plural::OneIsSingle {
        one: "{n} passo não está na lista: não cabe nesta página.",
        many: "{n} passos não estão na lista: não cabem nesta página.",
    },
    step: "Passo {n}: {action}",
    all: "Plano: {steps}.",
    partial: "Visão parcial: {name}. Partes do mapa foram omitidas.",
};

pub(super) const GERMAN: PlanWords = PlanWords {
    heading: "Plan",
    aims: ["Aufbauen", "Stärken", "Verringern", "Beenden"],
    until: "bis {date}",
    terms: ["kurzfristig", "langfristig"],
    no_level: "Ebene nicht angegeben",
    unlisted: Plural::OneIsSingle {
        one: "{n} Schritt ist nicht aufgeführt: Er passt nicht auf diese Seite.",
        many: "{n} Schritte sind nicht aufgeführt: Sie passen nicht auf diese Seite.",
    },
    step: "Schritt {n}: {action}",
    all: "Plan: {steps}.",
    partial: "Teilansicht: {name}. Teile der Karte sind weggelassen.",
};

pub(super) const FRENCH: PlanWords = PlanWords {
    heading: "Plan d’action",
    aims: ["Créer", "Renforcer", "Réduire", "Mettre fin"],
    until: "échéance\u{a0}: {date}",
    terms: ["à court terme", "à long terme"],
    no_level: "Niveau non précisé",
    unlisted: Plural::UpToOneIsSingle {
        one: "{n} étape n’est pas listée\u{a0}: elle ne tient pas sur cette page.",
        many: "{n} étapes ne sont pas listées\u{a0}: elles ne tiennent pas sur cette page.",
    },
    step: "Étape {n}\u{a0}: {action}",
    all: "Plan d’action\u{a0}: {steps}.",
    partial: "Vue partielle\u{a0}: {name}. Des parties de la carte sont omises.",
};

pub(super) const JAPANESE: PlanWords = PlanWords {
    heading: "支援計画",
    aims: ["つくる", "強める", "減らす", "終える"],
    until: "{date}まで",
    terms: ["短期", "長期"],
    no_level: "レベルの記載なし",
    unlisted: Plural::Same("{n}件は紙面の都合で記載していません。"),
    step: "計画{n}：{action}",
    all: "支援計画：{steps}。",
    partial: "部分表示：{name}。マップの一部を省いています。",
};

pub(super) const CHINESE: PlanWords = PlanWords {
    heading: "行动计划",
    aims: ["建立", "加强", "减轻", "结束"],
    until: "{date}前",
    terms: ["短期", "长期"],
    no_level: "未注明层面",
    unlisted: Plural::Same("{n}项步骤因版面有限未列出。"),
    step: "步骤{n}：{action}",
    all: "行动计划：{steps}。",
    partial: "部分视图：{name}。图中部分内容已省略。",
};

pub(super) const ARABIC: PlanWords = PlanWords {
    heading: "الخطة",
    aims: ["بناء", "تعزيز", "تخفيف", "إنهاء"],
    until: "حتى {date}",
    terms: ["على المدى القصير", "على المدى الطويل"],
    no_level: "المستوى غير مذكور",
    unlisted: Plural::Arabic {
        none: "كل الخطوات مذكورة.",
        one: "خطوة واحدة غير مذكورة: لا تتسع لها هذه الصفحة.",
        two: "خطوتان غير مذكورتين: لا تتسع لهما هذه الصفحة.",
        few: "{n} خطوات غير مذكورة: لا تتسع لها هذه الصفحة.",
        many: "{n} خطوة غير مذكورة: لا تتسع لها هذه الصفحة.",
        hundreds: "{n} خطوة غير مذكورة: لا تتسع لها هذه الصفحة.",
    },
    step: "الخطوة {n}: {action}",
    all: "الخطة: {steps}.",
    partial: "عرض جزئي: {name}. حُذفت أجزاء من الخريطة.",
};
