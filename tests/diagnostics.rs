//! What is said about faulty case files: one file per problem under `tests/invalid`, beside what is said about it.
//!
//! `ECOMAP_UPDATE=1 cargo test --test diagnostics` writes the expected texts anew; read the difference before committing.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ecomap::{Code, Diagnostic, Severity, Source, compile};

fn invalid_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invalid");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(!files.is_empty());
    files
}

#[expect(clippy::disallowed_methods, reason = "a test reads its files")]
fn source_of(file: &Path) -> Source {
    Source::new(file.file_name().unwrap().to_string_lossy(), &std::fs::read(file).unwrap())
}

fn short_form(source: &Source, diagnostics: &[Diagnostic]) -> String {
    let place = |start| {
        let position = source.position(start);
        format!("{}:{}", position.line, position.column)
    };
    let mut text = String::new();
    for diagnostic in diagnostics {
        let (code, message) = (diagnostic.code, &diagnostic.message);
        writeln!(text, "{}: {code} {}: {message}", place(diagnostic.span.start), code.slug()).unwrap();
        for (span, word) in &diagnostic.related {
            writeln!(text, "  {}: {word}", place(span.start)).unwrap();
        }
        if let Some(help) = &diagnostic.help {
            writeln!(text, "  help: {help}").unwrap();
        }
        if let Some(fix) = &diagnostic.fix {
            let old = &source.text()[fix.span.clone()];
            writeln!(text, "  fix: {}: `{old}` → `{}`", place(fix.span.start), fix.replacement).unwrap();
        }
    }
    text
}

fn codes(text: &str) -> BTreeSet<Code> {
    compile(&Source::new("snippet.json", text.as_bytes())).diagnostics.iter().map(|one| one.code).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "expected texts are files, and are rewritten on demand")]
fn every_invalid_file_is_told_as_expected() {
    let update = std::env::var("ECOMAP_UPDATE").is_ok();
    let mut wrong = Vec::new();
    for file in invalid_files() {
        let source = source_of(&file);
        let told = short_form(&source, &compile(&source).diagnostics);
        let expected = file.with_extension("txt");
        if update {
            std::fs::write(&expected, &told).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != told {
            wrong.push(format!("{}\n{told}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "told otherwise than expected:\n{}", wrong.join("\n"));
}

#[test]
fn every_invalid_file_has_the_problem_in_its_name_and_errors_have_no_map() {
    for file in invalid_files() {
        let outcome = compile(&source_of(&file));
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let code = Code::find(name.split('-').next().unwrap()).expect("files are called <code>-<words>.json");
        assert!(outcome.diagnostics.iter().any(|diagnostic| diagnostic.code == code), "{name}");
        let has_error = outcome.diagnostics.iter().any(|one| one.code.severity() == Severity::Error);
        assert_eq!(outcome.value.is_none(), has_error, "{name}");
    }
}

#[test]
fn diagnostics_are_sorted_by_place_and_lie_in_the_text() {
    for file in invalid_files() {
        let source = source_of(&file);
        let spans: Vec<_> =
            compile(&source).diagnostics.into_iter().map(|diagnostic| diagnostic.span).collect();
        assert!(spans.is_sorted_by_key(|span| span.start), "{}", file.display());
        assert!(spans.iter().all(|span| source.text().get(span.clone()).is_some()), "{}", file.display());
    }
}

#[test]
fn every_code_has_an_invalid_file_unless_only_a_huge_file_or_a_goal_has_it() {
    let seen: BTreeSet<Code> = invalid_files()
        .iter()
        .flat_map(|file| compile(&source_of(file)).diagnostics)
        .map(|one| one.code)
        .collect();
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !seen.contains(code)).collect();
    assert_eq!(missing, [&Code::TooLarge, &Code::MoreProblems, &Code::StepNotCarriedOut]);
}

#[test]
fn every_wrong_snippet_has_its_problem_and_every_right_one_has_none() {
    for code in Code::ALL {
        let (wrong, right) = (codes(code.wrong()), codes(code.right()));
        assert!(right.iter().all(|code| code.severity() == Severity::Warning), "{code}: {right:?}");
        assert!(!right.contains(code), "{code}");
        // The last is told by `goal` alone.
        let unshown = [
            Code::TextTooLong,
            Code::Encoding,
            Code::TooLarge,
            Code::TooManyForPins,
            Code::MoreProblems,
            Code::StepNotCarriedOut,
        ];
        assert_eq!(wrong.contains(code), !unshown.contains(code), "{code}: {wrong:?}");
    }
}

#[test]
fn codes_are_found_by_number_in_any_case_and_by_slug() {
    for code in Code::ALL {
        let number = code.to_string();
        for name in [number.as_str(), &number.to_lowercase(), code.slug()] {
            assert_eq!(Code::find(name), Some(*code), "{name}");
        }
        assert!(!code.explanation().is_empty());
    }
    assert_eq!(Code::find("E999"), None);
}

#[test]
fn applying_the_fixes_of_a_file_mends_what_they_are_for() {
    for file in invalid_files() {
        let source = source_of(&file);
        let before = compile(&source).diagnostics;
        let Some((code, fix)) = before.iter().find_map(|one| Some((one.code, one.fix.clone()?))) else {
            continue;
        };
        let mut text = source.text().to_owned();
        text.replace_range(fix.span, &fix.replacement);
        let after = compile(&Source::new("mended", text.as_bytes())).diagnostics;
        let count = |list: &[Diagnostic]| list.iter().filter(|one| one.code == code).count();
        assert!(count(&after) < count(&before) || code == Code::Syntax, "{}\n{text}", file.display());
    }
}
