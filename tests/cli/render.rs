//! `ecomap render`.

use std::fs;

use predicates::prelude::*;
use predicates::str::{contains, starts_with};

use crate::{DOUBTFUL, Desk, FAULTY, FINE, ecomap};

#[test]
fn the_picture_is_written_beside_the_case_file_and_the_program_says_so() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("render maria.json").assert();
    run.code(0).stdout("").stderr(contains("Wrote maria.svg"));
    assert!(desk.read("maria.svg").contains("<svg"));
    assert_eq!(desk.files(), ["maria.json", "maria.svg"]);
}

#[test]
fn the_picture_goes_where_the_user_says() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("render maria.json -o intake.svg").assert().code(0).stderr(contains("Wrote intake.svg"));
    assert_eq!(desk.files(), ["intake.svg", "maria.json"]);
}

#[test]
fn a_dash_writes_the_same_picture_to_standard_output() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("render maria.json").assert().code(0);
    let picture = desk.read("maria.svg");
    desk.ecomap("render maria.json -o -").assert().code(0).stdout(picture.clone()).stderr("");
    desk.ecomap("render -").write_stdin(FINE).assert().code(0).stdout(picture).stderr("");
}

#[test]
fn a_faulty_case_draws_nothing_and_leaves_the_old_picture_alone() {
    let desk = Desk::with(&[("maria.json", FAULTY), ("maria.svg", "the old picture")]);
    let run = desk.ecomap("render maria.json").assert();
    run.code(1).stdout("").stderr(contains("maria.json:4:").and(contains("nothing was drawn")));
    assert_eq!(desk.read("maria.svg"), "the old picture");
    assert_eq!(desk.files(), ["maria.json", "maria.svg"]);
}

#[test]
fn an_old_picture_is_replaced() {
    let desk = Desk::with(&[("maria.json", FINE), ("maria.svg", "the old picture")]);
    desk.ecomap("render maria.json").assert().code(0);
    assert!(desk.read("maria.svg").contains("<svg"));
}

#[test]
fn warnings_are_shown_and_the_picture_is_drawn() {
    let desk = Desk::with(&[("maria.json", DOUBTFUL)]);
    let run = desk.ecomap("render maria.json").assert();
    run.code(0).stderr(starts_with("warning[W").and(contains("Wrote maria.svg")));
}

#[test]
fn the_case_file_is_never_overwritten() {
    let desk = Desk::with(&[("maria.svg", FINE)]);
    for arguments in ["render maria.svg", "render maria.svg -o ./maria.svg"] {
        desk.ecomap(arguments).assert().code(2).stderr(contains("take the place of the case file"));
    }
    assert_eq!(desk.read("maria.svg"), FINE);
}

#[test]
fn a_file_name_of_another_format_is_refused() {
    let desk = Desk::with(&[("maria.json", FINE), ("other.json", FINE)]);
    desk.ecomap("render maria.json -o maria.docx").assert().code(2).stderr(contains("`-o maria.svg`"));
    desk.ecomap("render maria.json -o maria.JPG").assert().code(2).stderr(contains("`-o maria.png`"));
    desk.ecomap("render maria.json -o other.json").assert().code(2);
    assert_eq!(desk.read("other.json"), FINE);
}

#[test]
fn a_missing_case_file_is_named_with_the_nearest_one() {
    let desk = Desk::with(&[("mara.json", FINE), ("notes.txt", "")]);
    let run = desk.ecomap("render maria.json").assert();
    run.code(2).stderr("error: cannot read maria.json: there is no such file; did you mean `mara.json`?\n");
    desk.ecomap("render mara").assert().code(2).stderr(contains("did you mean `mara.json`?"));
    let run = desk.ecomap("render somebody.json").assert();
    run.code(2).stderr("error: cannot read somebody.json: there is no such file or folder\n");
}

#[test]
fn a_folder_in_the_place_of_a_file_is_said_to_be_one() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    fs::create_dir(desk.path("cases")).unwrap();
    desk.ecomap("render cases").assert().code(2).stderr(contains("cannot read cases: it is a folder"));
    let run = desk.ecomap("render maria.json -o cases").assert();
    run.code(2).stderr(contains("cannot write cases: it is a folder"));
}

#[test]
fn a_folder_that_does_not_exist_cannot_be_written_to() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("render maria.json -o gone/maria.svg").assert();
    run.code(2).stderr(contains("cannot write gone/maria.svg: there is no such file or folder"));
}

#[test]
fn every_theme_notation_and_page_is_drawn() {
    for flags in [
        "--theme light --page none",
        "--theme print --page a4",
        "--theme dark --page letter --landscape",
        "--page a3 --portrait --margin 20",
        "--theme dark --page slide",
        "--theme high-contrast --notation mcwilliam --no-title --no-legend",
    ] {
        ecomap(&format!("render - {flags}")).write_stdin(FINE).assert().code(0).stdout(contains("<svg"));
    }
}

#[test]
fn a_page_on_which_letters_come_out_too_small_is_told_with_what_would_help() {
    let full = crowded(110);
    let desk = Desk::with(&[("full.json", full.as_str()), ("maria.json", FINE)]);
    let run = desk.ecomap("render full.json --page a4").assert().code(0);
    run.stderr(contains("smallest letters are").and(contains("`--page a3`")).and(contains("Wrote full.svg")));
    let run = desk.ecomap("render full.json --page a3").assert().code(0);
    run.stderr(contains("`--page a3`").not());
    desk.ecomap("render full.json").assert().code(0).stderr(contains("smallest letters").not());
    desk.ecomap("render maria.json --page a4").assert().code(0).stderr(contains("smallest letters").not());
}

/// A case of so many systems on all levels.
fn crowded(systems: usize) -> String {
    let system = |number: usize| {
        let level = ["micro", "mezzo", "macro"][number % 3];
        format!(r#"{{ "id": "s{number}", "name": "Service number {number}", "level": "{level}" }}"#)
    };
    let systems: Vec<String> = (0..systems).map(system).collect();
    format!(r#"{{ "client": "Ana", "systems": [{}] }}"#, systems.join(","))
}

#[test]
fn paper_cannot_lie_both_ways_and_has_a_sensible_margin() {
    for flags in ["--page a4 --landscape --portrait", "--page a4 --margin 51", "--page a5"] {
        ecomap(&format!("render - {flags}")).write_stdin(FINE).assert().code(2).stdout("");
    }
}

#[test]
fn a_note_stays_in_the_file() {
    let case = r#"{ "client": "Ana", "systems": [{ "id": "clinic", "name": "Clinic", "level": "mezzo", "note": "SECRET-1" }],
        "ties": [{ "to": "clinic", "note": "SECRET-2", "since": "2025", "frequency": "weekly" }] }"#;
    let run = ecomap("render -").write_stdin(case).assert().code(0);
    run.stdout(contains("SECRET").not().and(contains("weekly; since 2025")));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(desk: &Desk, name: &str) -> u32 {
        fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_picture_can_be_read_by_those_who_could_read_any_new_file() {
        let desk = Desk::with(&[("maria.json", FINE)]);
        desk.ecomap("render maria.json").assert().code(0);
        assert_eq!(mode(&desk, "maria.svg"), mode(&desk, "maria.json"));
    }

    #[test]
    fn a_replaced_picture_keeps_its_permissions() {
        let desk = Desk::with(&[("maria.json", FINE), ("maria.svg", "old")]);
        fs::set_permissions(desk.path("maria.svg"), fs::Permissions::from_mode(0o600)).unwrap();
        desk.ecomap("render maria.json").assert().code(0);
        assert!(desk.read("maria.svg").contains("<svg"));
        assert_eq!(mode(&desk, "maria.svg"), 0o600);
    }

    #[test]
    fn a_write_protected_picture_stays() {
        let desk = Desk::with(&[("maria.json", FINE), ("maria.svg", "old")]);
        fs::set_permissions(desk.path("maria.svg"), fs::Permissions::from_mode(0o444)).unwrap();
        let run = desk.ecomap("render maria.json").assert();
        run.code(2).stderr(contains("cannot write maria.svg: you do not have permission"));
        assert_eq!(desk.read("maria.svg"), "old");
    }

    #[test]
    fn a_link_stays_a_link_and_the_file_behind_it_is_written() {
        let desk = Desk::with(&[("maria.json", FINE)]);
        fs::create_dir(desk.path("pictures")).unwrap();
        symlink("pictures/real.svg", desk.path("maria.svg")).unwrap();
        for _ in ["not there yet", "there already"] {
            desk.ecomap("render maria.json").assert().code(0);
            assert!(fs::symlink_metadata(desk.path("maria.svg")).unwrap().is_symlink());
            assert!(desk.read("pictures/real.svg").contains("<svg"));
        }
    }

    #[test]
    fn a_case_file_behind_a_link_is_not_overwritten() {
        let desk = Desk::with(&[("maria.json", FINE)]);
        symlink("maria.json", desk.path("maria.svg")).unwrap();
        desk.ecomap("render maria.json").assert().code(2);
        assert_eq!(desk.read("maria.json"), FINE);
    }

    #[test]
    fn a_device_is_written_to_and_not_replaced() {
        let desk = Desk::with(&[("maria.json", FINE)]);
        desk.ecomap("render maria.json -o /dev/stdout").assert().code(0).stdout(contains("<svg"));
        assert_eq!(desk.files(), ["maria.json"]);
    }
}

#[test]
fn letters_that_the_built_in_font_lacks_are_told_with_a_font_to_add() {
    let desk = Desk::with(&[
        (
            "hanako.json",
            r#"{ "client": "花子", "systems": [{ "name": "母", "level": "micro" }], "ties": [{ "to": "母" }] }"#,
        ),
        ("maria.json", FINE),
    ]);
    let run = desk.ecomap("render hanako.json").assert().code(0);
    run.stderr(
        contains("Chinese or Japanese letters in \"花子\" and one other text").and(contains("Noto Sans CJK")),
    );
    desk.ecomap("render maria.json").assert().code(0).stderr(contains("lacks").not());
}

#[test]
fn the_sheet_speaks_the_language_that_is_asked_for() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    for (flags, word) in
        [("", ">Key<"), ("--lang de", ">Legende<"), ("--lang ja", ">凡例<"), ("--lang ar", "مفتاح الخريطة")]
    {
        desk.ecomap(&format!("render maria.json -o - {flags}")).assert().code(0).stdout(contains(word));
    }
}
