//! The French words of the summary.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists, Meeting,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SPELT, Sound, SummaryWords,
};
use crate::words::phrase::Plural;

const NUMBERS: [&str; SPELT] =
    ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

pub(super) const FRENCH: SummaryWords = SummaryWords {
    lists: Lists {
        comma: ", ",
        last: " et ",
        semicolon: "\u{a0}; ",
        last_semicolon: "\u{a0}; et ",
        then: ", puis ",
    },
    numbers: &NUMBERS,
    details: "{what} ({details})",
    full_stop: ".",
    meetings: &[Meeting { written: "de ", instead: "d’", sound: Sound::Vowel }],
    hedge: ", selon {name}",
    opening: OpeningWords {
        map: "Voici l’écocarte de {client}.",
        dated_map: "Voici l’écocarte de {client} ({date}).",
        view: "Elle est racontée selon {name}. D’autres la verraient peut-être autrement.",
    },
    people: PeopleWords {
        middle: Plural::UpToOneIsSingle {
            one: "Au centre se trouve {names}.",
            many: "Au centre se trouvent {names}.",
        },
        aged: "{name} ({n})",
        focus: "L’attention porte sur {names}.",
        unions: [
            "Entre {one} et {other}, il y a un mariage.",
            "{one} et {other} forment un couple.",
            "Entre {one} et {other}, il y a une séparation.",
            "Entre {one} et {other}, il y a un divorce.",
        ],
        children: [
            Plural::UpToOneIsSingle {
                one: "Parent de {children}\u{a0}: {parents}.",
                many: "Parents de {children}\u{a0}: {parents}.",
            },
            Plural::UpToOneIsSingle {
                one: "{parents} a adopté {children}.",
                many: "{parents} ont adopté {children}.",
            },
            Plural::UpToOneIsSingle {
                one: "{parents} accueille {children}.",
                many: "{parents} accueillent {children}.",
            },
        ],
        expecting: Plural::UpToOneIsSingle {
            one: "{parents} attend un enfant.",
            many: "{parents} attendent un enfant.",
        },
        pregnancy: "Il y a une grossesse.",
        deceased: Plural::UpToOneIsSingle {
            one: "Un décès\u{a0}: {names}.",
            many: "Des décès\u{a0}: {names}.",
        },
    },
    levels: LevelWords {
        heading: "L’entourage, niveau par niveau",
        level: "{level} ({definition})\u{a0}: {names}.",
        empty: "{level} ({definition})\u{a0}: rien sur cette carte.",
        missing: "Il manque encore ici\u{a0}: {names}.",
        past: "Il n’y a plus\u{a0}: {names}.",
        isolated: "Actuellement sans aucun lien\u{a0}: {names}.",
    },
    strengths: Lead {
        heading: "Points forts",
        count: Plural::UpToOneIsSingle {
            one: "Un lien est fort et sans tension{hedge}\u{a0}:",
            many: "{n} liens sont forts et sans tension{hedge}\u{a0}:",
        },
    },
    moderate: Lead {
        heading: "Autres liens",
        count: Plural::UpToOneIsSingle {
            one: "Un lien est ordinaire, ni fort ni stressant\u{a0}:",
            many: "{n} liens sont ordinaires, ni forts ni stressants\u{a0}:",
        },
    },
    tenuous: Lead {
        heading: "Autres liens",
        count: Plural::UpToOneIsSingle {
            one: "Un lien est faible, mais sans tension\u{a0}:",
            many: "{n} liens sont faibles, mais sans tension\u{a0}:",
        },
    },
    strains: Lead {
        heading: "Tensions",
        count: Plural::UpToOneIsSingle {
            one: "Un lien est stressant{hedge}\u{a0}:",
            many: "{n} liens sont stressants{hedge}\u{a0}:",
        },
    },
    both: Lead {
        heading: "Forts et stressants à la fois",
        count: Plural::UpToOneIsSingle {
            one: "Un lien est à la fois fort et stressant{hedge}\u{a0}:",
            many: "{n} liens sont à la fois forts et stressants{hedge}\u{a0}:",
        },
    },
    giving: Clauses {
        one_way: Plural::UpToOneIsSingle {
            one: "Il y a un apport de {from} pour {to}.",
            many: "Il y a des apports de {from} pour {to}.",
        },
        mutual: Plural::UpToOneIsSingle {
            one: "Entre {who} et {others}, on donne et on reçoit.",
            many: "On donne et on reçoit entre {who} d’un côté et {others} de l’autre.",
        },
        unstated: Plural::UpToOneIsSingle {
            one: "Un lien unit {who} à {others}.",
            many: "Des liens unissent {who} à {others}.",
        },
    },
    straining: Clauses {
        one_way: Plural::UpToOneIsSingle {
            one: "Un lien stressant va de {from} à {to}.",
            many: "Des liens stressants vont de {from} à {to}.",
        },
        mutual: Plural::UpToOneIsSingle {
            one: "Un lien stressant va dans les deux sens entre {who} et {others}.",
            many: "Des liens stressants vont dans les deux sens entre {who} d’un côté et {others} de l’autre.",
        },
        unstated: Plural::UpToOneIsSingle {
            one: "Le lien entre {who} et {others} est stressant.",
            many: "Sont stressants les liens entre {who} d’un côté et {others} de l’autre.",
        },
    },
    weak: "un lien faible",
    missing: MissingWords {
        heading: "Ce qui manque",
        inside: "Il manque encore pour {who}\u{a0}: {others}.",
        between: "Il manque encore un lien entre {who} et {others}.",
        systems: "Il manque encore\u{a0}: {names}.",
    },
    ended: EndedWords {
        heading: "Ce qui a pris fin",
        ties: Plural::UpToOneIsSingle {
            one: "Le lien entre {who} et {others} appartient au passé.",
            many: "Appartiennent au passé les liens entre {who} d’un côté et {others} de l’autre.",
        },
        systems: "Il n’y a plus\u{a0}: {names}.",
    },
    disputed: DisputedWords {
        heading: "Là où l’on n’est pas d’accord",
        tie: "Ce qu’il en est entre {who} et {others} est contesté.",
    },
    across: AcrossWords {
        heading: "À travers les niveaux",
        lead: "Les chemins les plus courts entre le niveau «\u{a0}{level}\u{a0}» et {client}, par des liens qui existent aujourd’hui\u{a0}:",
        direct: "Partant de {systems}, on arrive directement à {inside}.",
        through: "Partant de {systems}, on arrive à {inside} en passant par {via}.",
        against: "Partant de {systems}, un lien mène à {inside}, mais ce qui circule ne va pas dans ce sens.",
        against_through: "Partant de {systems}, des liens mènent à {inside} par {via}, mais ce qui circule ne fait pas tout ce chemin.",
        stops: "Partant de {systems}, on arrive à {others}, mais rien ne mène de là à {client}.",
        apart: "Aucun lien ne mène plus loin pour {systems}.",
        back: "En retour, partant de {inside}, on arrive directement à {systems}.",
        back_through: "En retour, partant de {inside}, on arrive à {systems} en passant par {via}.",
        disputed: "Ce chemin est contesté.",
    },
    plan: PlanWords {
        heading: "Le plan",
        count: Plural::UpToOneIsSingle { one: "Une étape est prévue.", many: "{n} étapes sont prévues." },
        terms: ["À court terme\u{a0}:", "À long terme\u{a0}:"],
        open: "Sans échéance indiquée\u{a0}:",
        step: "{aim}\u{a0}: {action}",
        ties: [
            "Créer un lien entre {from} et {to}",
            "Renforcer le lien entre {from} et {to}",
            "Alléger le lien entre {from} et {to}",
            "Mettre fin au lien entre {from} et {to}",
        ],
        systems: [
            "Faire venir {system}",
            "Renforcer {system}",
            "Réduire {system}",
            "Laisser derrière soi {system}",
        ],
        aims: ["Créer", "Renforcer", "Réduire", "Mettre fin"],
        tie: "Pour {from} et {to}",
        system: "Pour {system}",
        by: "échéance\u{a0}: {date}",
    },
    tie_columns: ["Qui", "Comment est le lien"],
    counts: CountWords {
        heading: "La carte en chiffres",
        caution: "Les chiffres décrivent la carte. Ils ne notent personne, et plus n’est pas mieux. Sauf mention contraire, seul ce qui existe aujourd’hui est compté.",
        columns: ["Quoi", "Combien", "Ce qui est compté"],
        of: "{n} sur {all}",
        level: "Systèmes au niveau «\u{a0}{level}\u{a0}»",
        past_systems: Count { name: "Systèmes passés", meaning: "Systèmes qui ne sont plus là" },
        needed_systems: Count {
            name: "Systèmes nécessaires",
            meaning: "Systèmes qui manquent et sont souhaités",
        },
        ties: Count { name: "Liens", meaning: "Tous les liens, quels qu’ils soient" },
        strengths: ["Liens forts", "Liens de force ordinaire", "Liens faibles ou incertains"],
        stressful: "Liens stressants, quelle que soit leur force",
        one_way: Count { name: "À sens unique", meaning: "Liens où un seul côté donne" },
        both_ways: Count { name: "Dans les deux sens", meaning: "Liens où les deux côtés donnent" },
        unstated: Count { name: "Sans direction", meaning: "Liens dont personne n’a dit qui donne" },
        past_ties: Count { name: "Liens passés", meaning: "Liens qui ont existé et n’existent plus" },
        needed_ties: Count { name: "Liens nécessaires", meaning: "Liens qui manquent et sont souhaités" },
        disputed: "Liens sur lesquels on n’est pas d’accord, qu’ils existent ou non",
        informal: Count {
            name: "Systèmes informels",
            meaning: "Parents, amis, animaux, voisins, associations, communautés religieuses et groupes d’entraide\u{a0}; d’après Tracy et Whittaker 1990",
        },
        formal: Count {
            name: "Systèmes formels",
            meaning: "Services et institutions\u{a0}: école, travail, santé, services, logement, prestations, justice, autorités\u{a0}; d’après Tracy et Whittaker 1990",
        },
        conditions: Count {
            name: "Conditions",
            meaning: "Politiques, lois, économie, culture, histoire et médias\u{a0}: aide ni formelle ni informelle",
        },
        unsorted: Count { name: "Non indiqué", meaning: "Systèmes dont le genre n’est pas indiqué" },
        across: Count { name: "Entre niveaux", meaning: "Liens entre deux systèmes de niveaux différents" },
        isolated: Count { name: "Systèmes isolés", meaning: "Systèmes auxquels aucun lien ne mène" },
        density: Count {
            name: "Densité",
            meaning: "Parmi toutes les paires de systèmes, celles qu’un lien unit directement\u{a0}; les liens avec les personnes du centre ne comptent pas\u{a0}; Wasserman et Faust 1994",
        },
    },
};
