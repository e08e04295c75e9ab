//! The German words of the summary.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SPELT, SummaryWords,
};
use crate::words::phrase::Plural;

const NUMBERS: [&str; SPELT] =
    ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

pub(super) const GERMAN: SummaryWords = SummaryWords {
    lists: Lists {
        comma: ", ",
        last: " und ",
        semicolon: "; ",
        last_semicolon: "; und ",
        then: " und dann ",
    },
    numbers: &NUMBERS,
    details: "{what} ({details})",
    full_stop: ".",
    meetings: &[],
    hedge: ", nach Angaben von {name}",
    opening: OpeningWords {
        map: "Dies ist die Öko-Map: {client}.",
        dated_map: "Dies ist die Öko-Map: {client}, Stand {date}.",
        view: "Erzählt wird aus der Sicht von {name}. Andere sehen es vielleicht anders.",
    },
    people: PeopleWords {
        middle: Plural::OneIsSingle {
            one: "In der Mitte steht {names}.",
            many: "In der Mitte stehen {names}.",
        },
        aged: "{name} ({n})",
        focus: "Im Vordergrund: {names}.",
        unions: [
            "{one} und {other} sind verheiratet.",
            "{one} und {other} leben in einer Partnerschaft.",
            "{one} und {other} sind getrennt.",
            "{one} und {other} sind geschieden.",
        ],
        children: [
            Plural::OneIsSingle {
                one: "{parents} ist Elternteil von {children}.",
                many: "{parents} sind die Eltern von {children}.",
            },
            Plural::OneIsSingle {
                one: "{parents} hat {children} adoptiert.",
                many: "{parents} haben {children} adoptiert.",
            },
            Plural::OneIsSingle {
                one: "Bei {parents} in Pflege: {children}.",
                many: "Bei {parents} in Pflege: {children}.",
            },
        ],
        expecting: Plural::OneIsSingle {
            one: "{parents} erwartet ein Kind.",
            many: "{parents} erwarten ein Kind.",
        },
        pregnancy: "Es gibt eine Schwangerschaft.",
        deceased: Plural::OneIsSingle { one: "{names} ist verstorben.", many: "{names} sind verstorben." },
    },
    levels: LevelWords {
        heading: "Das Umfeld, Ebene für Ebene",
        level: "{level} ({definition}): {names}.",
        empty: "{level} ({definition}): auf dieser Karte nichts.",
        missing: "Hier fehlt noch: {names}.",
        past: "Nicht mehr da: {names}.",
        isolated: "Zurzeit ohne Beziehung: {names}.",
    },
    strengths: Lead {
        heading: "Stärken",
        count: Plural::OneIsSingle {
            one: "Eine Beziehung ist stark und unbelastet{hedge}:",
            many: "{n} Beziehungen sind stark und unbelastet{hedge}:",
        },
    },
    moderate: Lead {
        heading: "Weitere Beziehungen",
        count: Plural::OneIsSingle {
            one: "Eine Beziehung ist weder besonders stark noch belastet:",
            many: "{n} Beziehungen sind weder besonders stark noch belastet:",
        },
    },
    tenuous: Lead {
        heading: "Weitere Beziehungen",
        count: Plural::OneIsSingle {
            one: "Eine Beziehung ist schwach, aber unbelastet:",
            many: "{n} Beziehungen sind schwach, aber unbelastet:",
        },
    },
    strains: Lead {
        heading: "Belastungen",
        count: Plural::OneIsSingle {
            one: "Eine Beziehung ist belastet{hedge}:",
            many: "{n} Beziehungen sind belastet{hedge}:",
        },
    },
    both: Lead {
        heading: "Stark und belastet zugleich",
        count: Plural::OneIsSingle {
            one: "Eine Beziehung ist zugleich stark und belastet{hedge}:",
            many: "{n} Beziehungen sind zugleich stark und belastet{hedge}:",
        },
    },
    giving: Clauses {
        one_way: Plural::OneIsSingle {
            one: "Von {from} kommt {to} etwas zugute.",
            many: "Von {from} kommt {to} etwas zugute.",
        },
        mutual: Plural::OneIsSingle {
            one: "Zwischen {who} und {others} ist es ein Geben und Nehmen.",
            many: "Zwischen {who} einerseits und {others} andererseits ist es ein Geben und Nehmen.",
        },
        unstated: Plural::OneIsSingle {
            one: "Eine Beziehung verbindet {who} mit {others}.",
            many: "Beziehungen verbinden {who} mit {others}.",
        },
    },
    straining: Clauses {
        one_way: Plural::OneIsSingle {
            one: "Eine belastete Beziehung geht von {from} zu {to}.",
            many: "Belastete Beziehungen gehen von {from} zu {to}.",
        },
        mutual: Plural::OneIsSingle {
            one: "Zwischen {who} und {others} geht eine belastete Beziehung hin und her.",
            many: "Belastete Beziehungen gehen hin und her zwischen {who} einerseits und {others} andererseits.",
        },
        unstated: Plural::OneIsSingle {
            one: "Die Beziehung zwischen {who} und {others} ist belastet.",
            many: "Belastet sind die Beziehungen zwischen {who} einerseits und {others} andererseits.",
        },
    },
    weak: "eine schwache Beziehung",
    missing: MissingWords {
        heading: "Was fehlt",
        inside: "Für {who} wird noch gebraucht: {others}.",
        between: "Zwischen {who} und {others} wird noch eine Beziehung gebraucht.",
        systems: "Noch gebraucht: {names}.",
    },
    ended: EndedWords {
        heading: "Was zu Ende ist",
        ties: Plural::OneIsSingle {
            one: "Die Beziehung zwischen {who} und {others} ist vergangen.",
            many: "Vergangen sind die Beziehungen zwischen {who} einerseits und {others} andererseits.",
        },
        systems: "Nicht mehr da: {names}.",
    },
    disputed: DisputedWords {
        heading: "Worüber man sich nicht einig ist",
        tie: "Wie es zwischen {who} und {others} steht, ist strittig.",
    },
    across: AcrossWords {
        heading: "Über die Ebenen hinweg",
        lead: "Die kürzesten Wege zwischen der Ebene „{level}“ und {client}, über Beziehungen, die es jetzt gibt:",
        direct: "Von {systems} führt ein Weg unmittelbar zu {inside}.",
        through: "Von {systems} führt ein Weg über {via} zu {inside}.",
        against: "Von {systems} führt eine Beziehung zu {inside}, aber in diese Richtung fließt nichts.",
        against_through: "Von {systems} führen Beziehungen über {via} zu {inside}, aber was fließt, geht nicht den ganzen Weg.",
        stops: "Von {systems} führt ein Weg zu {others}, von dort aber keiner zu {client}.",
        apart: "Von {systems} führt keine Beziehung weiter.",
        back: "Umgekehrt führt ein Weg von {inside} unmittelbar zu {systems}.",
        back_through: "Umgekehrt führt ein Weg von {inside} über {via} zu {systems}.",
        disputed: "Über diesen Weg ist man sich nicht einig.",
    },
    plan: PlanWords {
        heading: "Der Plan",
        count: Plural::OneIsSingle { one: "Ein Schritt ist geplant.", many: "{n} Schritte sind geplant." },
        terms: ["Kurzfristig:", "Langfristig:"],
        open: "Ohne Zeitangabe:",
        step: "{aim}: {action}",
        ties: [
            "Eine Beziehung zwischen {from} und {to} aufbauen",
            "Die Beziehung zwischen {from} und {to} stärken",
            "Die Beziehung zwischen {from} und {to} entlasten",
            "Die Beziehung zwischen {from} und {to} beenden",
        ],
        systems: [
            "{system} hinzuholen",
            "{system} stärken",
            "{system} verringern",
            "{system} hinter sich lassen",
        ],
        aims: ["Aufbauen", "Stärken", "Verringern", "Beenden"],
        tie: "Zu {from} und {to}",
        system: "Zu {system}",
        by: "bis {date}",
    },
    tie_columns: ["Wer", "Wie die Beziehung ist"],
    counts: CountWords {
        heading: "Die Karte in Zahlen",
        caution: "Zahlen beschreiben die Karte. Sie bewerten niemanden, und mehr ist nicht besser. Wo nichts anderes steht, wird nur gezählt, was jetzt da ist.",
        columns: ["Was", "Wie viele", "Was gezählt wird"],
        of: "{n} von {all}",
        level: "Systeme auf der Ebene „{level}“",
        past_systems: Count { name: "Vergangene Systeme", meaning: "Systeme, die nicht mehr da sind" },
        needed_systems: Count {
            name: "Benötigte Systeme",
            meaning: "Systeme, die fehlen und gewünscht sind",
        },
        ties: Count { name: "Beziehungen", meaning: "Alle Beziehungen, gleich welcher Art" },
        strengths: [
            "Beziehungen, die stark sind",
            "Beziehungen mittlerer Stärke",
            "Beziehungen, die schwach oder unsicher sind",
        ],
        stressful: "Beziehungen, die belastet sind, gleich wie stark",
        one_way: Count { name: "Einseitig", meaning: "Beziehungen, in denen eine Seite gibt" },
        both_ways: Count { name: "Gegenseitig", meaning: "Beziehungen, in denen beide Seiten geben" },
        unstated: Count { name: "Ohne Richtung", meaning: "Beziehungen, bei denen niemand sagte, wer gibt" },
        past_ties: Count {
            name: "Vergangene Beziehungen",
            meaning: "Beziehungen, die es gab und nicht mehr gibt",
        },
        needed_ties: Count {
            name: "Benötigte Beziehungen",
            meaning: "Beziehungen, die fehlen und gewünscht sind",
        },
        disputed: "Beziehungen, über die man sich nicht einig ist, gleich ob es sie jetzt gibt",
        informal: Count {
            name: "Informelle Systeme",
            meaning: "Verwandte, Freunde, Tiere, Nachbarn, Vereine, Gemeinden und Selbsthilfe; nach Tracy und Whittaker 1990",
        },
        formal: Count {
            name: "Formelle Systeme",
            meaning: "Dienste und Einrichtungen: Schule, Arbeit, Gesundheit, Hilfen, Wohnen, Leistungen, Gericht, Behörden; nach Tracy und Whittaker 1990",
        },
        conditions: Count {
            name: "Bedingungen",
            meaning: "Politik, Recht, Wirtschaft, Kultur, Geschichte und Medien: weder formelle noch informelle Hilfe",
        },
        unsorted: Count { name: "Ohne Angabe", meaning: "Systeme, deren Art nicht angegeben ist" },
        across: Count {
            name: "Über Ebenen hinweg",
            meaning: "Beziehungen zwischen zwei Systemen auf verschiedenen Ebenen",
        },
        isolated: Count { name: "Isolierte Systeme", meaning: "Systeme, zu denen keine Beziehung führt" },
        density: Count {
            name: "Dichte",
            meaning: "Von allen Paaren von Systemen jene, die eine Beziehung unmittelbar verbindet; Beziehungen zu den Menschen in der Mitte zählen nicht mit; Wasserman und Faust 1994",
        },
    },
};
