//! The Spanish words of the summary.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists, Meeting,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SPELT, Sound, SummaryWords,
};
use crate::words::phrase::Plural;

const NUMBERS: [&str; SPELT] =
    ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"];

pub(super) const SPANISH: SummaryWords = SummaryWords {
    lists: Lists { comma: ", ", last: " y ", semicolon: "; ", last_semicolon: "; y ", then: " y después " },
    numbers: &NUMBERS,
    details: "{what} ({details})",
    full_stop: ".",
    meetings: &[Meeting { written: " y ", instead: " e ", sound: Sound::I }],
    hedge: ", según {name}",
    opening: OpeningWords {
        map: "Este es el ecomapa de {client}.",
        dated_map: "Este es el ecomapa de {client} ({date}).",
        view: "Se cuenta desde la mirada de {name}. Otras personas quizá lo vean de otro modo.",
    },
    people: PeopleWords {
        middle: Plural::OneIsSingle {
            one: "En el centro está {names}.",
            many: "En el centro están {names}.",
        },
        aged: "{name} ({n})",
        focus: "La atención se centra en {names}.",
        unions: [
            "Entre {one} y {other} hay un matrimonio.",
            "{one} y {other} son pareja.",
            "Entre {one} y {other} hay una separación.",
            "Entre {one} y {other} hay un divorcio.",
        ],
        children: [
            Plural::OneIsSingle {
                one: "Progenitor o progenitora de {children}: {parents}.",
                many: "Progenitores de {children}: {parents}.",
            },
            Plural::OneIsSingle {
                one: "En adopción con {parents}: {children}.",
                many: "En adopción con {parents}: {children}.",
            },
            Plural::OneIsSingle {
                one: "En acogida con {parents}: {children}.",
                many: "En acogida con {parents}: {children}.",
            },
        ],
        expecting: Plural::OneIsSingle {
            one: "{parents} espera un bebé.",
            many: "{parents} esperan un bebé.",
        },
        pregnancy: "Hay un embarazo.",
        deceased: Plural::OneIsSingle { one: "{names} ha fallecido.", many: "{names} han fallecido." },
    },
    levels: LevelWords {
        heading: "El entorno, nivel por nivel",
        level: "{level} ({definition}): {names}.",
        empty: "{level} ({definition}): nada en este mapa.",
        missing: "Aquí falta todavía: {names}.",
        past: "Hubo y ya no hay: {names}.",
        isolated: "Por ahora sin ningún vínculo: {names}.",
    },
    strengths: Lead {
        heading: "Fortalezas",
        count: Plural::OneIsSingle {
            one: "Un vínculo es fuerte y no genera estrés{hedge}:",
            many: "{n} vínculos son fuertes y no generan estrés{hedge}:",
        },
    },
    moderate: Lead {
        heading: "Otros vínculos",
        count: Plural::OneIsSingle {
            one: "Un vínculo es corriente, ni fuerte ni estresante:",
            many: "{n} vínculos son corrientes, ni fuertes ni estresantes:",
        },
    },
    tenuous: Lead {
        heading: "Otros vínculos",
        count: Plural::OneIsSingle {
            one: "Un vínculo es débil, aunque no estresante:",
            many: "{n} vínculos son débiles, aunque no estresantes:",
        },
    },
    strains: Lead {
        heading: "Tensiones",
        count: Plural::OneIsSingle {
            one: "Un vínculo es estresante{hedge}:",
            many: "{n} vínculos son estresantes{hedge}:",
        },
    },
    both: Lead {
        heading: "Fuertes y estresantes a la vez",
        count: Plural::OneIsSingle {
            one: "Un vínculo es fuerte y estresante a la vez{hedge}:",
            many: "{n} vínculos son fuertes y estresantes a la vez{hedge}:",
        },
    },
    giving: Clauses {
        one_way: Plural::OneIsSingle {
            one: "Hay un aporte de {from} para {to}.",
            many: "Hay aportes de {from} para {to}.",
        },
        mutual: Plural::OneIsSingle {
            one: "Entre {who} y {others} hay un dar y recibir.",
            many: "Hay un dar y recibir entre {who}, por un lado, y {others}, por otro.",
        },
        unstated: Plural::OneIsSingle {
            one: "Un vínculo une a {who} con {others}.",
            many: "Varios vínculos unen a {who} con {others}.",
        },
    },
    straining: Clauses {
        one_way: Plural::OneIsSingle {
            one: "Un vínculo estresante va de {from} a {to}.",
            many: "Varios vínculos estresantes van de {from} a {to}.",
        },
        mutual: Plural::OneIsSingle {
            one: "Un vínculo estresante va y viene entre {who} y {others}.",
            many: "Varios vínculos estresantes van y vienen entre {who}, por un lado, y {others}, por otro.",
        },
        unstated: Plural::OneIsSingle {
            one: "El vínculo entre {who} y {others} es estresante.",
            many: "Son estresantes los vínculos de {who} con {others}.",
        },
    },
    weak: "un vínculo débil",
    missing: MissingWords {
        heading: "Lo que falta",
        inside: "Hace falta todavía para {who}: {others}.",
        between: "Hace falta todavía un vínculo entre {who} y {others}.",
        systems: "Hace falta todavía: {names}.",
    },
    ended: EndedWords {
        heading: "Lo que terminó",
        ties: Plural::OneIsSingle {
            one: "El vínculo entre {who} y {others} quedó en el pasado.",
            many: "Quedaron en el pasado los vínculos de {who} con {others}.",
        },
        systems: "Hubo y ya no hay: {names}.",
    },
    disputed: DisputedWords {
        heading: "En lo que no hay acuerdo",
        tie: "Cómo está el vínculo entre {who} y {others} es objeto de discusión.",
    },
    across: AcrossWords {
        heading: "A través de los niveles",
        lead: "Los caminos más cortos entre el nivel «{level}» y {client}, por vínculos que existen ahora:",
        direct: "Desde {systems} se llega directamente a {inside}.",
        through: "Desde {systems} se llega a {inside} a través de {via}.",
        against: "Desde {systems} hay un vínculo hasta {inside}, pero lo que fluye no va en ese sentido.",
        against_through: "Desde {systems} hay vínculos hasta {inside} a través de {via}, pero lo que fluye no recorre todo ese camino.",
        stops: "Desde {systems} se llega a {others}, pero de ahí no se llega a {client}.",
        apart: "Desde {systems} no sale ningún vínculo.",
        back: "A su vez, desde {inside} se llega directamente a {systems}.",
        back_through: "A su vez, desde {inside} se llega a {systems} a través de {via}.",
        disputed: "Sobre ese camino no hay acuerdo.",
    },
    plan: PlanWords {
        heading: "El plan",
        count: Plural::OneIsSingle { one: "Hay un paso previsto.", many: "Hay {n} pasos previstos." },
        terms: ["A corto plazo:", "A largo plazo:"],
        open: "Sin plazo indicado:",
        step: "{aim}: {action}",
        ties: [
            "Crear un vínculo entre {from} y {to}",
            "Reforzar el vínculo entre {from} y {to}",
            "Aliviar el vínculo entre {from} y {to}",
            "Terminar el vínculo entre {from} y {to}",
        ],
        systems: ["Incorporar: {system}", "Reforzar: {system}", "Reducir: {system}", "Dejar atrás: {system}"],
        aims: ["Crear", "Reforzar", "Reducir", "Terminar"],
        tie: "Sobre {from} y {to}",
        system: "Sobre {system}",
        by: "plazo: {date}",
    },
    tie_columns: ["Quiénes", "Cómo es el vínculo"],
    counts: CountWords {
        heading: "El mapa en números",
        caution: "Los números describen el mapa. No puntúan a nadie, y más no es mejor. Salvo que se indique otra cosa, solo se cuenta lo que hay ahora.",
        columns: ["Qué", "Cuántos", "Qué se cuenta"],
        of: "{n} de {all}",
        level: "Sistemas en el nivel «{level}»",
        past_systems: Count { name: "Sistemas pasados", meaning: "Sistemas que ya no están" },
        needed_systems: Count { name: "Sistemas necesarios", meaning: "Sistemas que faltan y se desean" },
        ties: Count { name: "Vínculos", meaning: "Todos los vínculos, sean como sean" },
        strengths: ["Vínculos fuertes", "Vínculos de fuerza corriente", "Vínculos débiles o inciertos"],
        stressful: "Vínculos estresantes, sea cual sea su fuerza",
        one_way: Count { name: "En un sentido", meaning: "Vínculos en los que da una parte" },
        both_ways: Count { name: "En ambos sentidos", meaning: "Vínculos en los que dan ambas partes" },
        unstated: Count { name: "Sin dirección", meaning: "Vínculos de los que nadie dijo quién da" },
        past_ties: Count { name: "Vínculos pasados", meaning: "Vínculos que existieron y ya no existen" },
        needed_ties: Count { name: "Vínculos necesarios", meaning: "Vínculos que faltan y se desean" },
        disputed: "Vínculos sobre los que no hay acuerdo, existan o no",
        informal: Count {
            name: "Sistemas informales",
            meaning: "Parientes, amistades, mascotas, vecindario, asociaciones, congregaciones y grupos de iguales; según Tracy y Whittaker 1990",
        },
        formal: Count {
            name: "Sistemas formales",
            meaning: "Servicios e instituciones: escuela, trabajo, salud, servicios, vivienda, prestaciones, justicia, autoridades; según Tracy y Whittaker 1990",
        },
        conditions: Count {
            name: "Condiciones",
            meaning: "Políticas, leyes, economía, cultura, historia y medios: ayuda ni formal ni informal",
        },
        unsorted: Count { name: "Sin indicar", meaning: "Sistemas cuyo tipo no se indica" },
        across: Count { name: "Entre niveles", meaning: "Vínculos entre dos sistemas de distinto nivel" },
        isolated: Count {
            name: "Sistemas aislados", meaning: "Sistemas a los que no llega ningún vínculo"
        },
        density: Count {
            name: "Densidad",
            meaning: "De todos los pares de sistemas, los que un vínculo une directamente; no cuentan los vínculos con las personas del centro; Wasserman y Faust 1994",
        },
    },
};
