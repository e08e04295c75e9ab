//! The Portuguese words of the summary, as spelt in Brazil.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SPELT, SummaryWords,
};
use crate::words::phrase::Plural;

const NUMBERS: [&str; SPELT] =
    ["dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"];

pub(super) const PORTUGUESE: SummaryWords = SummaryWords {
    lists: Lists { comma: ", ", last: " e ", semicolon: "; ", last_semicolon: "; e ", then: " e depois " },
    numbers: &NUMBERS,
    details: "{what} ({details})",
    full_stop: ".",
    meetings: &[],
    hedge: ", segundo {name}",
    opening: OpeningWords {
        map: "Este é o ecomapa de {client}.",
        dated_map: "Este é o ecomapa de {client}, em {date}.",
        view: "É contado na visão de {name}. Outras pessoas talvez vejam de outro modo.",
    },
    people: PeopleWords {
        middle: Plural::OneIsSingle { one: "No centro está {names}.", many: "No centro estão {names}." },
        aged: "{name} ({n})",
        focus: "A atenção se volta para {names}.",
        unions: [
            "Entre {one} e {other} há um casamento.",
            "{one} e {other} formam um casal.",
            "Entre {one} e {other} há uma separação.",
            "Entre {one} e {other} há um divórcio.",
        ],
        children: [
            Plural::OneIsSingle {
                one: "Filiação de {children}: {parents}.",
                many: "Filiação de {children}: {parents}.",
            },
            Plural::OneIsSingle {
                one: "Em adoção com {parents}: {children}.",
                many: "Em adoção com {parents}: {children}.",
            },
            Plural::OneIsSingle {
                one: "Em acolhimento com {parents}: {children}.",
                many: "Em acolhimento com {parents}: {children}.",
            },
        ],
        expecting: Plural::OneIsSingle {
            one: "{parents} espera um bebê.",
            many: "{parents} esperam um bebê.",
        },
        pregnancy: "Há uma gravidez.",
        deceased: Plural::OneIsSingle { one: "{names} já faleceu.", many: "{names} já faleceram." },
    },
    levels: LevelWords {
        heading: "O entorno, nível por nível",
        level: "{level} ({definition}): {names}.",
        empty: "{level} ({definition}): nada neste mapa.",
        missing: "Aqui ainda falta: {names}.",
        past: "Havia e não há mais: {names}.",
        isolated: "No momento sem nenhum vínculo: {names}.",
    },
    strengths: Lead {
        heading: "Pontos fortes",
        count: Plural::OneIsSingle {
            one: "Um vínculo é forte e não traz estresse{hedge}:",
            many: "{n} vínculos são fortes e não trazem estresse{hedge}:",
        },
    },
    moderate: Lead {
        heading: "Outros vínculos",
        count: Plural::OneIsSingle {
            one: "Um vínculo é comum, nem forte nem estressante:",
            many: "{n} vínculos são comuns, nem fortes nem estressantes:",
        },
    },
    tenuous: Lead {
        heading: "Outros vínculos",
        count: Plural::OneIsSingle {
            one: "Um vínculo é fraco, embora não estressante:",
            many: "{n} vínculos são fracos, embora não estressantes:",
        },
    },
    strains: Lead {
        heading: "Tensões",
        count: Plural::OneIsSingle {
            one: "Um vínculo é estressante{hedge}:",
            many: "{n} vínculos são estressantes{hedge}:",
        },
    },
    both: Lead {
        heading: "Fortes e estressantes ao mesmo tempo",
        count: Plural::OneIsSingle {
            one: "Um vínculo é forte e estressante ao mesmo tempo{hedge}:",
            many: "{n} vínculos são fortes e estressantes ao mesmo tempo{hedge}:",
        },
    },
    giving: Clauses {
        one_way: Plural::OneIsSingle {
            one: "Há uma contribuição de {from} para {to}.",
            many: "Há contribuições de {from} para {to}.",
        },
        mutual: Plural::OneIsSingle {
            one: "Entre {who} e {others} há troca nos dois sentidos.",
            many: "Há troca nos dois sentidos entre {who}, de um lado, e {others}, de outro.",
        },
        unstated: Plural::OneIsSingle {
            one: "Um vínculo une {who} a {others}.",
            many: "Vários vínculos unem {who} a {others}.",
        },
    },
    straining: Clauses {
        one_way: Plural::OneIsSingle {
            one: "Um vínculo estressante vai de {from} a {to}.",
            many: "Vários vínculos estressantes vão de {from} a {to}.",
        },
        mutual: Plural::OneIsSingle {
            one: "Um vínculo estressante vai e volta entre {who} e {others}.",
            many: "Vários vínculos estressantes vão e voltam entre {who}, de um lado, e {others}, de outro.",
        },
        unstated: Plural::OneIsSingle {
            one: "O vínculo entre {who} e {others} é estressante.",
            many: "São estressantes os vínculos de {who} com {others}.",
        },
    },
    weak: "um vínculo fraco",
    missing: MissingWords {
        heading: "O que falta",
        inside: "Ainda faz falta para {who}: {others}.",
        between: "Ainda faz falta um vínculo entre {who} e {others}.",
        systems: "Ainda faz falta: {names}.",
    },
    ended: EndedWords {
        heading: "O que terminou",
        ties: Plural::OneIsSingle {
            one: "O vínculo entre {who} e {others} ficou no passado.",
            many: "Ficaram no passado os vínculos de {who} com {others}.",
        },
        systems: "Havia e não há mais: {names}.",
    },
    disputed: DisputedWords {
        heading: "Onde não há acordo",
        tie: "Como está o vínculo entre {who} e {others} é motivo de discussão.",
    },
    across: AcrossWords {
        heading: "Através dos níveis",
        lead: "Os caminhos mais curtos entre o nível “{level}” e {client}, por vínculos que existem agora:",
        direct: "De {systems} se chega diretamente a {inside}.",
        through: "De {systems} se chega a {inside} por meio de {via}.",
        against: "De {systems} há um vínculo até {inside}, mas o que flui não vai nesse sentido.",
        against_through: "De {systems} há vínculos até {inside} por meio de {via}, mas o que flui não percorre todo esse caminho.",
        stops: "De {systems} se chega a {others}, mas dali não se chega a {client}.",
        apart: "De {systems} não sai nenhum vínculo.",
        back: "Por sua vez, de {inside} se chega diretamente a {systems}.",
        back_through: "Por sua vez, de {inside} se chega a {systems} por meio de {via}.",
        disputed: "Sobre esse caminho não há acordo.",
    },
    plan: PlanWords {
        heading: "O plano",
        count: Plural::OneIsSingle { one: "Há um passo previsto.", many: "Há {n} passos previstos." },
        terms: ["A curto prazo:", "A longo prazo:"],
        open: "Sem prazo indicado:",
        step: "{aim}: {action}",
        ties: [
            "Criar um vínculo entre {from} e {to}",
            "Fortalecer o vínculo entre {from} e {to}",
            "Aliviar o vínculo entre {from} e {to}",
            "Encerrar o vínculo entre {from} e {to}",
        ],
        systems: [
            "Incluir: {system}",
            "Fortalecer: {system}",
            "Reduzir: {system}",
            "Deixar para trás: {system}",
        ],
        aims: ["Criar", "Fortalecer", "Reduzir", "Encerrar"],
        tie: "Sobre {from} e {to}",
        system: "Sobre {system}",
        by: "até {date}",
    },
    tie_columns: ["Quem", "Como é o vínculo"],
    counts: CountWords {
        heading: "O mapa em números",
        caution: "Os números descrevem o mapa. Não dão nota a ninguém, e mais não é melhor. Salvo indicação em contrário, conta-se apenas o que existe agora.",
        columns: ["O quê", "Quantos", "O que se conta"],
        of: "{n} de {all}",
        level: "Sistemas no nível “{level}”",
        past_systems: Count { name: "Sistemas passados", meaning: "Sistemas que não existem mais" },
        needed_systems: Count {
            name: "Sistemas necessários",
            meaning: "Sistemas que faltam e são desejados",
        },
        ties: Count { name: "Vínculos", meaning: "Todos os vínculos, sejam como forem" },
        strengths: ["Vínculos fortes", "Vínculos de força comum", "Vínculos fracos ou incertos"],
        stressful: "Vínculos estressantes, qualquer que seja a força",
        one_way: Count { name: "Em um sentido", meaning: "Vínculos em que um lado dá" },
        both_ways: Count { name: "Nos dois sentidos", meaning: "Vínculos em que os dois lados dão" },
        unstated: Count { name: "Sem direção", meaning: "Vínculos dos quais ninguém disse quem dá" },
        past_ties: Count {
            name: "Vínculos passados", meaning: "Vínculos que existiram e não existem mais"
        },
        needed_ties: Count {
            name: "Vínculos necessários", meaning: "Vínculos que faltam e são desejados"
        },
        disputed: "Vínculos sobre os quais não há acordo, existam ou não",
        informal: Count {
            name: "Sistemas informais",
            meaning: "Parentes, amigos, animais, vizinhança, associações, congregações e grupos de pares; segundo Tracy e Whittaker 1990",
        },
        formal: Count {
            name: "Sistemas formais",
            meaning: "Serviços e instituições: escola, trabalho, saúde, serviços, moradia, benefícios, justiça, autoridades; segundo Tracy e Whittaker 1990",
        },
        conditions: Count {
            name: "Condições",
            meaning: "Políticas, leis, economia, cultura, história e mídia: ajuda nem formal nem informal",
        },
        unsorted: Count { name: "Não indicado", meaning: "Sistemas cujo tipo não é indicado" },
        across: Count {
            name: "Entre níveis", meaning: "Vínculos entre dois sistemas de níveis diferentes"
        },
        isolated: Count {
            name: "Sistemas isolados", meaning: "Sistemas aos quais não chega nenhum vínculo"
        },
        density: Count {
            name: "Densidade",
            meaning: "De todos os pares de sistemas, os que um vínculo une diretamente; não contam os vínculos com as pessoas do centro; Wasserman e Faust 1994",
        },
    },
};
