//! What the help pages say beyond the flags: how to start, and examples for each command.
//!
//! No line is longer than a narrow terminal (80 columns).

/// Below the list of commands.
pub(crate) const START: &str = "\
To start, three commands:
  ecomap new my-case.json       makes a small case; change it in a text editor
  ecomap check my-case.json     says what is not right in it yet
  ecomap render my-case.json    draws my-case.svg for a browser, Word or slides

`ecomap help render` tells more about drawing, and so for every command.
Everything stays on this computer: nothing is sent anywhere.";

pub(crate) const RENDER: &str = "\
Examples:
  ecomap render maria.json                  draws maria.svg beside maria.json
  ecomap render maria.json -o intake.pdf    a PDF to print, keep or read aloud
  ecomap render maria.json -o maria.html    a page to explore in a browser
  ecomap render maria.json -o a.svg -o a.png
                                            two files of one map
  ecomap render maria.json -o a.png --dpi 300 --page letter
                                            pixels, fine enough for print
  ecomap render maria.json --page a4        fits the map on a sheet of A4
  ecomap render maria.json -o a.png --page slide --theme dark
                                            fills a slide for a dark room
  ecomap render maria.json --lang es        key and captions in Spanish
  ecomap render maria.json --shape box      draws systems as boxes, not circles
  ecomap render maria.json --theme print    one ink, for a printer or copier
  ecomap render hanako.json -o a.pdf --font NotoSansJP-Regular.ttf
                                            a font for letters that are missing
  ecomap render june.json --like may.json   systems stay where may.json has them
  ecomap render maria.json --plan           marks and lists what is to be done
  ecomap render maria.json --view court     only what the court is to see
  ecomap render - < maria.json > map.svg    reads and writes through a pipe";

pub(crate) const CHECK: &str = "\
Examples:
  ecomap check maria.json                   looks through one case file
  ecomap check maria.json james.json        looks through several
  ecomap check cases                        looks through all in a folder
  ecomap check --deny warnings maria.json   fails on warnings, too
  ecomap explain E003                       tells more about a kind of problem";

pub(crate) const SUMMARY: &str = "\
Examples:
  ecomap summary maria.json                 the map in words, on the screen
  ecomap summary maria.json -o maria.md     the same as a file with headings
  ecomap summary maria.json -o maria.html   a page for a browser or Word
  ecomap summary maria.json --format txt    to read aloud or to paste
  ecomap summary maria.json --lang es       told in Spanish
  ecomap summary maria.json --view court    only what the court is to see

Counts describe a map; they do not score anyone. Notes are never told.";

pub(crate) const PACKET: &str = "\
Examples:
  ecomap packet maria.json                  makes maria-packet.pdf
  ecomap packet maria.json -o team.pdf --page slide
                                            slides to walk a team through
  ecomap packet june.json --earlier march.json
                                            both maps and what changed
  ecomap packet maria.json --view court     only what the court is to see";

pub(crate) const DEIDENTIFY: &str = "\
Examples:
  ecomap deidentify maria.json -o copy.json
                                            names become roles, days years
  ecomap deidentify march.json june.json --out copies --dates weeks
                                            two maps, the same labels on both
  ecomap deidentify maria.json -o copy.json --keep-notes --report check.txt
                                            keeps free text, without the names
  ecomap deidentify maria.json -o copy.json --key maria.key
                                            also writes what leads back
  ecomap deidentify --verify maria.json copy.json map.svg map.pdf
                                            searches files for Maria: 0 nothing,
                                            1 something found";
pub(crate) const COMPARE: &str = "\
Examples:
  ecomap compare march.json september.json  tells what changed, in sentences
  ecomap compare march.json september.json -o changes.svg
                                            one map on which it is marked
  ecomap compare march.json september.json -o both.svg --view side
                                            the two maps side by side
  ecomap compare march.json september.json -o changes.pdf --page a4
                                            the map, then the sentences
  ecomap compare march.json september.json -o changes.html
                                            a page with a slider of dates
  ecomap compare march.json september.json --view court
                                            only what the court is to see
  ecomap goal maria.json -o goal.json
  ecomap compare maria.json goal.json -o plan.svg
                                            what the plan is to change";

pub(crate) const GOAL: &str = "\
Examples:
  ecomap goal maria.json -o goal.json       writes the case as the plan wants it
  ecomap compare maria.json goal.json       tells what that would change

Each step of the plan is carried out: `build` makes what is needed current, or
adds the tie; `strengthen` makes a tie one step stronger; `reduce` takes its
stress; `end` makes it past. Ids stay. What cannot be carried out is told and
stays in the plan.";

pub(crate) const EXPLAIN: &str = "\
Examples:
  ecomap explain          lists all codes
  ecomap explain E003     what E003 means, with a wrong and a right example";

pub(crate) const NEW: &str = "\
Examples:
  ecomap new              makes my-case.json in this folder
  ecomap new maria.json   makes maria.json
  ecomap new -            shows the case file without making one";

pub(crate) const SCHEMA: &str = "\
Examples:
  ecomap schema > ecomap.schema.json        saves the description

With \"$schema\": \"ecomap.schema.json\" as the first line of a case file, editors
such as VS Code complete words and underline mistakes while you type.";

pub(crate) const COMPLETIONS: &str = "\
Examples:
  ecomap completions bash > ~/.local/share/bash-completion/completions/ecomap
  ecomap completions zsh > ~/.zfunc/_ecomap
  ecomap completions fish > ~/.config/fish/completions/ecomap.fish";

pub(crate) const MAN: &str = "\
Examples:
  ecomap man > ecomap.1                     the page of the whole program
  ecomap man render > ecomap-render.1       the page of one command";
