//! What a name itself states: kept where it is wholly made of words that identify nobody, with people of the household
//! called by their labels ("Sam's mother" → "Client's mother").

use super::parties::{Parties, members};
use crate::case_file::CaseFile;
use crate::folding::{Word, fold, words};
use crate::lexicon::{self, Sort};
use crate::model::End;
use crate::vocabulary::Kind;

/// A piece of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// The label of this party.
    Party(usize),
}

/// Whom names may speak of: the members, by the first part of their names.
pub(super) struct Stated {
    people: Vec<(Vec<String>, usize)>,
}

/// Words that a household is called by.
const HOMES: &str = "home house household family children parents couple kids s and the of";

impl Stated {
    pub(super) fn of(cases: &[CaseFile], parties: &Parties) -> Self {
        let mut people: Vec<(Vec<String>, usize)> = Vec::new();
        for (file, case) in cases.iter().enumerate() {
            let clients = [(case_name(case), End::Client)];
            let members = members(case).iter().enumerate();
            let members =
                members.filter_map(|(index, member)| Some((member.name.as_deref()?, End::Member(index))));
            for (name, end) in members.chain(clients.into_iter().filter_map(|(name, end)| Some((name?, end))))
            {
                let first = fold(segments(name).next().unwrap_or_default());
                let party = parties.at(file, end);
                let names = first.iter().filter(|word| lexicon::sort(word).is_none()).count();
                // Of a name in several words, the first stands for it, too: "Josef" for "Josef Mazur".
                let given = first.get(..1).filter(|_| names == first.len() && names > 1).map(<[_]>::to_vec);
                for name in [Some(first), given].into_iter().flatten().filter(|_| names > 0) {
                    if !people.iter().any(|(known, _)| *known == name) {
                        people.push((name, party));
                    }
                }
            }
        }
        people.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { people }
    }

    /// The member whose name begins these words, and how many words it has.
    fn person(&self, words: &[Word]) -> Option<(usize, usize)> {
        let begins =
            |name: &[String]| name.len() <= words.len() && name.iter().zip(words).all(|(a, b)| *a == b.text);
        self.people.iter().find(|(name, _)| begins(name)).map(|(name, party)| (*party, name.len()))
    }

    /// A text in pieces, if each word is a member's name or one that `allowed` lets through, and one of them says
    /// something.
    fn pieces(&self, text: &str, allowed: impl Fn(&str) -> bool) -> Option<Vec<Piece>> {
        let all = words(text);
        let (mut pieces, mut start, mut at, mut says) = (Vec::new(), 0, 0, false);
        while at < all.len() {
            let word = &all[at];
            if let Some((party, length)) = self.person(&all[at..]) {
                pieces.push(Piece::Text(text[start..word.start].to_owned()));
                pieces.push(Piece::Party(party));
                at += length;
                start = all[at - 1].end;
                continue;
            }
            let sort = lexicon::sort(&word.text);
            if !allowed(&word.text) && !is_count(&all, at) && !is_in_law(&all, at) && !is_letter(&all, at) {
                return None;
            }
            says |= matches!(sort, Some(Sort::Person | Sort::Setting));
            at += 1;
        }
        pieces.push(Piece::Text(text[start..].to_owned()));
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        says.then(|| begun_large(pieces))
    }
}

/// A household that is called after its members: "Client's home".
pub(super) fn of_household(name: &str, stated: &Stated) -> Option<Vec<Piece>> {
    let pieces = stated.pieces(name, |word| HOMES.split(' ').any(|home| home == word))?;
    pieces.iter().any(|piece| matches!(piece, Piece::Party(_))).then_some(pieces)
}

/// A member who is called by what they are: "Mum", "7 children"; with `parts`, also where that is only part of the name.
pub(super) fn of_member(name: &str, parts: bool) -> Option<Vec<Piece>> {
    let nobody = Stated { people: Vec::new() };
    let allowed = |word: &str| matches!(lexicon::sort(word), Some(Sort::Person | Sort::Small));
    let whole = nobody.pieces(name, allowed);
    whole.or_else(|| segments(name).filter(|_| parts).find_map(|segment| nobody.pieces(segment, allowed)))
}

/// A system whose name says what it is: "Custody law", "Client's mother"; or a part of it does: "Carla, best friend",
/// "Uncle Dev". Employers are called employers: what sort of work it is can tell who someone is.
pub(super) fn of_system(name: &str, kind: Option<Kind>, stated: &Stated) -> Option<Vec<Piece>> {
    let of_people = matches!(kind, Some(Kind::Family | Kind::Friends | Kind::Work));
    let allowed = |word: &str| match lexicon::sort(word) {
        Some(Sort::Setting) => !of_people,
        Some(Sort::Person | Sort::Small) => true,
        None => false,
    };
    let whole = stated.pieces(name, allowed);
    let part = || segments(name).find_map(|segment| stated.pieces(segment, allowed));
    whole.or_else(part).or_else(|| stated.pieces(title(name)?, allowed))
}

/// What someone is, before their name: "Probation officer" of "Probation officer Johnson".
fn title(name: &str) -> Option<&str> {
    let all = words(name);
    let ordinary = all.iter().take_while(|word| lexicon::sort(&word.text).is_some()).count();
    let (last, rest) = (all.get(ordinary.checked_sub(1)?)?, &all[ordinary..]);
    let is_name = |word: &Word| word.text.len() > 1 && name[word.start..].starts_with(char::is_uppercase);
    let is_title = lexicon::sort(&last.text) == Some(Sort::Person) && rest.iter().all(is_name);
    is_title.then_some(&name[..last.end])
}

/// "Mother and father" of a text that stands where a person is named: whole, with members by their labels.
pub(super) fn of_text(text: &str, stated: &Stated) -> Option<Vec<Piece>> {
    let all = words(text);
    if stated.person(&all).is_some_and(|(_, length)| length == all.len()) {
        return stated.person(&all).map(|(party, _)| vec![Piece::Party(party)]);
    }
    stated.pieces(text, |word| lexicon::sort(word).is_some())
}

/// Whether a text is wholly made of words that identify nobody.
pub(super) fn is_ordinary(text: &str) -> bool {
    Stated { people: Vec::new() }.pieces(text, |word| lexicon::sort(word).is_some()).is_some()
}

fn case_name(case: &CaseFile) -> Option<&str> {
    members(case).is_empty().then(|| super::parties::client_name(case))
}

/// Whether this is a letter that tells one from another: "School B".
fn is_letter(all: &[Word], at: usize) -> bool {
    at > 0
        && at + 1 == all.len()
        && all[at].text.len() == 1
        && all[at].text.chars().all(|one| one.is_ascii_alphabetic())
}

/// Whether this is the end of "mother-in-law".
fn is_in_law(all: &[Word], at: usize) -> bool {
    matches!(at.checked_sub(2).and_then(|from| all.get(from..=at)), Some([kin, small, law])
        if lexicon::sort(&kin.text) == Some(Sort::Person) && small.text == "in" && law.text == "law")
}

/// Whether this is the number of several people: "7 children", never an age.
fn is_count(all: &[Word], at: usize) -> bool {
    let number = all[at].text.parse::<u8>().is_ok_and(|number| (2..=20).contains(&number));
    let several = |word: &Word| {
        lexicon::sort(&word.text) == Some(Sort::Person)
            && (word.text.ends_with('s') || word.text == "children")
    };
    at == 0 && number && all.get(1).is_some_and(several)
}

/// The parts of a name: between commas, brackets and dashes, and on both sides of "in", "from", "at" and "the".
fn segments(name: &str) -> impl Iterator<Item = &str> {
    let marks = [',', ';', '(', ')', '（', '）', '[', ']', '/', '–', '—', ':', '、', '・', '，'];
    let parts = name.split(marks).flat_map(|part| {
        let cut = [" in ", " from ", " at ", " the "].iter().find_map(|word| part.split_once(word));
        cut.map_or([part, ""], |(before, after)| [before, after])
    });
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// The same with a large first letter.
fn begun_large(mut pieces: Vec<Piece>) -> Vec<Piece> {
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        let trimmed = text.trim_start();
        let mut letters = trimmed.chars();
        *text = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    }
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        text.truncate(text.trim_end().len());
    }
    pieces
}
