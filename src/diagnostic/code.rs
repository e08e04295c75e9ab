//! Codes of diagnostics. One table; what each code means is beside it in `explain`.

use super::Severity;
use super::explain::{Explanation, meaning, pins, plan, structure, views, warnings};

macro_rules! codes {
    ($($variant:ident $code:literal $slug:literal $explanation:path),+ $(,)?) => {
        /// A stable code of a diagnostic. What each means is told by [`Code::explanation`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $(#[doc = $slug] $variant),+ }

        impl Code {
            /// All codes, in the order of their numbers.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            const fn entry(self) -> (&'static str, &'static str, Explanation) {
                match self { $(Code::$variant => ($code, $slug, $explanation)),+ }
            }
        }
    };
}

codes! {
    Syntax "E001" "syntax" structure::SYNTAX,
    EmptyFile "E002" "empty-file" structure::EMPTY_FILE,
    UnknownField "E003" "unknown-field" structure::UNKNOWN_FIELD,
    MissingField "E004" "missing-field" structure::MISSING_FIELD,
    WrongType "E005" "wrong-type" structure::WRONG_TYPE,
    UnknownWord "E006" "unknown-word" structure::UNKNOWN_WORD,
    OutOfRange "E007" "out-of-range" structure::OUT_OF_RANGE,
    DuplicateField "E008" "duplicate-field" structure::DUPLICATE_FIELD,
    EmptyText "E009" "empty-text" structure::EMPTY_TEXT,
    TextTooLong "E010" "text-too-long" structure::TEXT_TOO_LONG,
    InvalidId "E011" "invalid-id" structure::INVALID_ID,
    WrongCount "E012" "wrong-count" structure::WRONG_COUNT,
    NullValue "E013" "null-value" structure::NULL_VALUE,
    Encoding "E014" "encoding" structure::ENCODING,
    TooLarge "E015" "too-large" structure::TOO_LARGE,
    TooDeep "E016" "too-deep" structure::TOO_DEEP,
    ForbiddenCharacter "E020" "forbidden-character" meaning::FORBIDDEN_CHARACTER,
    DuplicateId "E021" "duplicate-id" meaning::DUPLICATE_ID,
    SharedDefaultId "E022" "shared-default-id" meaning::SHARED_DEFAULT_ID,
    NoDefaultId "E023" "no-default-id" meaning::NO_DEFAULT_ID,
    UnknownReference "E024" "unknown-reference" meaning::UNKNOWN_REFERENCE,
    WrongReference "E025" "wrong-reference" meaning::WRONG_REFERENCE,
    SelfReference "E026" "self-reference" meaning::SELF_REFERENCE,
    NoLevel "E027" "no-level" meaning::NO_LEVEL,
    UnknownLevel "E028" "unknown-level" meaning::UNKNOWN_LEVEL,
    DuplicateLevel "E029" "duplicate-level" meaning::DUPLICATE_LEVEL,
    DuplicateKind "E030" "duplicate-kind" meaning::DUPLICATE_KIND,
    NamelessMember "E031" "nameless-member" meaning::NAMELESS_MEMBER,
    UnionWithoutPartner "E032" "union-without-partner" meaning::UNION_WITHOUT_PARTNER,
    ContradictoryUnion "E033" "contradictory-union" meaning::CONTRADICTORY_UNION,
    ChildWithoutParent "E034" "child-without-parent" meaning::CHILD_WITHOUT_PARENT,
    RepeatedParent "E035" "repeated-parent" meaning::REPEATED_PARENT,
    ParentCycle "E036" "parent-cycle" meaning::PARENT_CYCLE,
    InvalidDate "E037" "invalid-date" meaning::INVALID_DATE,
    PlanTarget "E038" "plan-target" meaning::PLAN_TARGET,
    PinsTooNear "E039" "pins-too-near" pins::PINS_TOO_NEAR,
    TooManyForPins "E040" "too-many-for-pins" pins::TOO_MANY_FOR_PINS,
    IsolatedSystem "W001" "isolated-system" warnings::ISOLATED_SYSTEM,
    LevelByDefault "W002" "level-by-default" warnings::LEVEL_BY_DEFAULT,
    SameName "W003" "same-name" warnings::SAME_NAME,
    NoFocus "W004" "no-focus" warnings::NO_FOCUS,
    InvisibleCharacter "W005" "invisible-character" warnings::INVISIBLE_CHARACTER,
    NoSystems "W006" "no-systems" warnings::NO_SYSTEMS,
    MoreProblems "W007" "more-problems" warnings::MORE_PROBLEMS,
    PlanOnOneLevel "W008" "plan-on-one-level" plan::PLAN_ON_ONE_LEVEL,
    StepWithoutTie "W009" "step-without-tie" plan::STEP_WITHOUT_TIE,
    UnknownAudience "W010" "unknown-audience" views::UNKNOWN_AUDIENCE,
    IdleView "W011" "idle-view" views::IDLE_VIEW,
    NameInView "W012" "name-in-view" views::NAME_IN_VIEW,
    StepNotCarriedOut "W020" "step-not-carried-out" warnings::STEP_NOT_CARRIED_OUT,
}

impl Code {
    /// The code of this number or slug: `E003`, `e003` and `unknown-field` are the same.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| {
            let (number, slug, _) = code.entry();
            number.eq_ignore_ascii_case(text) || slug.eq_ignore_ascii_case(text)
        })
    }

    /// The code in words: `unknown-field`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.entry().1
    }

    /// Whether the map can be drawn all the same.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.entry().0.as_bytes() {
            [b'W', ..] => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What it means, in a few plain sentences.
    #[must_use]
    pub const fn explanation(self) -> &'static str {
        self.entry().2.means
    }

    /// A small case file that has the problem; empty where none can be shown.
    #[must_use]
    pub const fn wrong(self) -> &'static str {
        self.entry().2.wrong
    }

    /// The same without the problem.
    #[must_use]
    pub const fn right(self) -> &'static str {
        self.entry().2.right
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.entry().0)
    }
}
