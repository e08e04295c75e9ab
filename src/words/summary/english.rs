//! The English words of the summary.

use super::{
    AcrossWords, Clauses, Count, CountWords, DisputedWords, EndedWords, Lead, LevelWords, Lists,
    MissingWords, OpeningWords, PeopleWords, PlanWords, SPELT, SummaryWords,
};
use crate::words::phrase::Plural;

const NUMBERS: [&str; SPELT] =
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

pub(super) const ENGLISH: SummaryWords = SummaryWords {
    lists: Lists {
        comma: ", ",
        last: " and ",
        semicolon: "; ",
        last_semicolon: "; and ",
        then: " and then ",
    },
    numbers: &NUMBERS,
    details: "{what} ({details})",
    full_stop: ".",
    meetings: &[],
    hedge: ", as reported by {name}",
    opening: OpeningWords {
        map: "This is the ecomap of {client}.",
        dated_map: "This is the ecomap of {client}, as of {date}.",
        view: "It is told as seen by {name}. Others may see it differently.",
    },
    people: PeopleWords {
        middle: Plural::OneIsSingle { one: "In the middle is {names}.", many: "In the middle are {names}." },
        aged: "{name} ({n})",
        focus: "The focus is on {names}.",
        unions: [
            "{one} and {other} are married.",
            "{one} and {other} are partners.",
            "{one} and {other} are separated.",
            "{one} and {other} are divorced.",
        ],
        children: [
            Plural::OneIsSingle {
                one: "{parents} is the parent of {children}.",
                many: "{parents} are the parents of {children}.",
            },
            Plural::OneIsSingle {
                one: "{parents} adopted {children}.",
                many: "{parents} adopted {children}.",
            },
            Plural::OneIsSingle {
                one: "{parents} is foster parent to {children}.",
                many: "{parents} are foster parents to {children}.",
            },
        ],
        expecting: Plural::OneIsSingle {
            one: "{parents} is expecting a child.",
            many: "{parents} are expecting a child.",
        },
        pregnancy: "There is a pregnancy.",
        deceased: Plural::OneIsSingle { one: "{names} has died.", many: "{names} have died." },
    },
    levels: LevelWords {
        heading: "Around the client, level by level",
        level: "{level} ({definition}): {names}.",
        empty: "{level} ({definition}): nothing on this map.",
        missing: "Still missing here: {names}.",
        past: "No longer there: {names}.",
        isolated: "Without any tie at present: {names}.",
    },
    strengths: Lead {
        heading: "Strengths",
        count: Plural::OneIsSingle {
            one: "One tie is strong and carries no strain{hedge}:",
            many: "{n} ties are strong and carry no strain{hedge}:",
        },
    },
    moderate: Lead {
        heading: "Other ties",
        count: Plural::OneIsSingle {
            one: "One tie is ordinary, neither strong nor stressful:",
            many: "{n} ties are ordinary, neither strong nor stressful:",
        },
    },
    tenuous: Lead {
        heading: "Other ties",
        count: Plural::OneIsSingle {
            one: "One tie is weak, though not stressful:",
            many: "{n} ties are weak, though not stressful:",
        },
    },
    strains: Lead {
        heading: "Strains",
        count: Plural::OneIsSingle {
            one: "One tie is stressful{hedge}:",
            many: "{n} ties are stressful{hedge}:",
        },
    },
    both: Lead {
        heading: "Strong and stressful at once",
        count: Plural::OneIsSingle {
            one: "One tie is both strong and stressful{hedge}:",
            many: "{n} ties are both strong and stressful{hedge}:",
        },
    },
    giving: Clauses {
        one_way: Plural::OneIsSingle { one: "{to} can draw on {from}.", many: "{to} can draw on {from}." },
        mutual: Plural::OneIsSingle {
            one: "There is give and take between {who} and {others}.",
            many: "There is give and take between {who} and each of these: {others}.",
        },
        unstated: Plural::OneIsSingle {
            one: "A tie joins {who} with {others}.",
            many: "Ties join {who} with {others}.",
        },
    },
    straining: Clauses {
        one_way: Plural::OneIsSingle {
            one: "A stressful tie runs from {from} to {to}.",
            many: "Stressful ties run from {from} to {to}.",
        },
        mutual: Plural::OneIsSingle {
            one: "A stressful tie runs both ways between {who} and {others}.",
            many: "Stressful ties run both ways between {who} and each of these: {others}.",
        },
        unstated: Plural::OneIsSingle {
            one: "The tie between {who} and {others} is stressful.",
            many: "The ties between {who} and each of these are stressful: {others}.",
        },
    },
    weak: "a weak tie",
    missing: MissingWords {
        heading: "What is missing",
        inside: "Still needed for {who}: {others}.",
        between: "A tie is still needed between {who} and {others}.",
        systems: "Still needed: {names}.",
    },
    ended: EndedWords {
        heading: "What has ended",
        ties: Plural::OneIsSingle {
            one: "The tie between {who} and {others} is in the past.",
            many: "The ties between {who} and each of these are in the past: {others}.",
        },
        systems: "No longer there: {names}.",
    },
    disputed: DisputedWords {
        heading: "Where people do not agree",
        tie: "How things stand between {who} and {others} is disputed.",
    },
    across: AcrossWords {
        heading: "Across the levels",
        lead: "The shortest ways between the level \u{201c}{level}\u{201d} and {client}, along the ties there are now:",
        direct: "{systems} can reach {inside} directly.",
        through: "{systems} can reach {inside} through {via}.",
        against: "From {systems}, a tie leads to {inside}, but what flows along it does not go that way.",
        against_through: "From {systems}, ties lead through {via} to {inside}, but what flows along them does not go all the way.",
        stops: "From {systems}, there is a way to {others}, but none from there to {client}.",
        apart: "No tie leads on from {systems}.",
        back: "In turn, {inside} can reach {systems} directly.",
        back_through: "In turn, {inside} can reach {systems} through {via}.",
        disputed: "A tie along that way is disputed.",
    },
    plan: PlanWords {
        heading: "The plan",
        count: Plural::OneIsSingle { one: "One step is planned.", many: "{n} steps are planned." },
        terms: ["In the short term:", "In the long term:"],
        open: "Without a stated time:",
        step: "{aim}: {action}",
        ties: [
            "Build a tie between {from} and {to}",
            "Strengthen the tie between {from} and {to}",
            "Ease the tie between {from} and {to}",
            "End the tie between {from} and {to}",
        ],
        systems: ["Bring in {system}", "Strengthen {system}", "Reduce {system}", "Leave {system} behind"],
        aims: ["Build", "Strengthen", "Reduce", "End"],
        tie: "For {from} and {to}",
        system: "For {system}",
        by: "by {date}",
    },
    tie_columns: ["Who", "What the tie is like"],
    counts: CountWords {
        heading: "The map in numbers",
        caution: "Counts describe the map. They do not score anyone, and more is not better. Unless it says otherwise, only what is there now is counted.",
        columns: ["What", "How many", "What is counted"],
        of: "{n} of {all}",
        level: "Systems on the level \u{201c}{level}\u{201d}",
        past_systems: Count { name: "Systems in the past", meaning: "Systems that are no longer there" },
        needed_systems: Count { name: "Systems needed", meaning: "Systems that are missing and wanted" },
        ties: Count { name: "Ties", meaning: "All ties, whatever they are like" },
        strengths: ["Ties that are strong", "Ties of ordinary strength", "Ties that are weak or uncertain"],
        stressful: "Ties that are stressful, whatever their strength",
        one_way: Count { name: "One way", meaning: "Ties along which one side gives" },
        both_ways: Count { name: "Both ways", meaning: "Ties along which both sides give" },
        unstated: Count { name: "No direction", meaning: "Ties of which nobody said who gives" },
        past_ties: Count { name: "Past ties", meaning: "Ties that were there and no longer are" },
        needed_ties: Count { name: "Needed ties", meaning: "Ties that are missing and wanted" },
        disputed: "Ties about which people do not agree, whether they are there or not",
        informal: Count {
            name: "Informal systems",
            meaning: "Relatives, friends, pets, neighbours, clubs, congregations and peer groups; after Tracy and Whittaker 1990",
        },
        formal: Count {
            name: "Formal systems",
            meaning: "Agencies and institutions: school, work, health, services, housing, benefits, courts, authorities; after Tracy and Whittaker 1990",
        },
        conditions: Count {
            name: "Conditions",
            meaning: "Policy, law, economy, culture, history and media: neither formal nor informal help",
        },
        unsorted: Count { name: "Kind not stated", meaning: "Systems whose kind is not stated" },
        across: Count { name: "Ties across levels", meaning: "Ties between two systems on different levels" },
        isolated: Count { name: "Isolated systems", meaning: "Systems that no tie reaches" },
        density: Count {
            name: "Density",
            meaning: "Of all pairs of systems, those that a tie joins directly; ties to the people in the middle are left out; Wasserman and Faust 1994",
        },
    },
};
