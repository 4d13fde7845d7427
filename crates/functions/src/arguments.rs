//! Command lines: options with one dash or two, `--name value` or `--name=value`, and what a `--` keeps for the program.
//!
//! Each command has one table of its options, from which its help page comes, too.

use std::ffi::OsString;

/// An option: its names without dashes (the first is what it is asked for by), what follows it, its line of help.
pub struct Spelling {
    pub names: &'static [&'static str],
    pub value: Option<&'static str>,
    pub help: &'static str,
}

pub const fn flag(names: &'static [&'static str], help: &'static str) -> Spelling {
    Spelling { names, value: None, help }
}

pub const fn option(names: &'static [&'static str], value: &'static str, help: &'static str) -> Spelling {
    Spelling { names, value: Some(value), help }
}

/// A command: its name, the words after it, what it does.
pub struct Command {
    pub name: &'static str,
    pub words: &'static str,
    pub purpose: &'static str,
    pub options: &'static [&'static [Spelling]],
    /// Words that are no options.
    pub positional: usize,
    /// Whether a `--` may follow, with words for the program.
    pub program: bool,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    options: Vec<(&'static str, String)>,
    pub positional: Vec<String>,
    /// After the `--`.
    pub program: Vec<String>,
}

/// Why there is nothing to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Instead {
    Help,
    Wrong(String),
}

impl Command {
    pub fn parse(&self, words: Vec<OsString>) -> Result<Arguments, Instead> {
        let wrong = |text: String| Err(Instead::Wrong(text));
        let mut arguments = Arguments::default();
        let mut words = words
            .into_iter()
            .map(|word| word.into_string().map_err(|word| Instead::Wrong(format!("`{}` is no UTF-8", word.display()))));
        while let Some(word) = words.next() {
            let word = word?;
            if word == "--" && self.program {
                arguments.program = words.collect::<Result<_, _>>()?;
                break;
            }
            let Some(name) = word.strip_prefix("--").or_else(|| word.strip_prefix('-')).filter(|name| !name.is_empty())
            else {
                arguments.positional.push(word);
                continue;
            };
            let (name, joined) = match name.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (name, None),
            };
            if ["h", "help"].contains(&name) {
                return Err(Instead::Help);
            }
            let mut known = self.options.iter().copied().flatten();
            let Some(spelling) = known.find(|spelling| spelling.names.contains(&name)) else {
                return wrong(format!("there is no option -{name} (see anympi {} --help)", self.name));
            };
            let value = match (spelling.value, joined) {
                (None, Some(_)) => return wrong(format!("the option -{name} takes no value")),
                (None, None) => String::new(),
                (Some(_), Some(value)) => value,
                (Some(value), None) => match words.next() {
                    Some(word) => word?,
                    None => return wrong(format!("the option -{name} is followed by {value}")),
                },
            };
            arguments.options.push((spelling.names[0], value));
        }
        match arguments.positional.len() {
            found if found == self.positional => Ok(arguments),
            found if found > self.positional && self.program => {
                wrong(format!("the arguments of the program follow a `--` (see anympi {} --help)", self.name))
            }
            _ => wrong(format!("usage: anympi {} {}", self.name, self.words)),
        }
    }

    pub fn help(&self) -> String {
        let mut page = format!("anympi {} {}\n{}\n", self.name, self.words, self.purpose);
        for table in self.options {
            page.push('\n');
            for Spelling { names, value, help } in *table {
                let dashed = |name: &&str| if name.len() == 1 { format!("-{name}") } else { format!("--{name}") };
                let mut left = names.iter().map(dashed).collect::<Vec<_>>().join(", ");
                if let Some(value) = value {
                    left = format!("{left} {value}");
                }
                match left.len() < 26 {
                    true => page.push_str(&format!("  {left:<26}{help}\n")),
                    false => page.push_str(&format!("  {left}\n  {:26}{help}\n", "")),
                }
            }
        }
        page
    }
}

impl Arguments {
    pub fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(given, _)| *given == name)
    }

    /// The last one counts.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values(name).last()
    }

    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.options.iter().filter(move |(given, _)| *given == name).map(|(_, value)| value.as_str())
    }

    pub fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, String> {
        let Some(text) = self.value(name) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| format!("--{name}: `{text}` is not such a number"))
    }

    pub fn seconds(&self, name: &str) -> Result<Option<f64>, String> {
        match self.number::<f64>(name)? {
            Some(seconds) if !(seconds > 0.0 && seconds < 1e9) => Err(format!("--{name}: a number of seconds above 0")),
            seconds => Ok(seconds),
        }
    }

    pub fn size(&self, name: &str) -> Result<Option<u64>, String> {
        self.value(name)
            .map(|text| size(text).ok_or_else(|| format!("--{name}: `{text}` is not a size, such as 64M")))
            .transpose()
    }
}

/// `65536`, `64K`, `64M`, `64MiB`, `1G`.
fn size(text: &str) -> Option<u64> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let shift = match text[digits..].to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        _ => return None,
    };
    text[..digits].parse::<u64>().ok()?.checked_mul(1 << shift).filter(|size| *size > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMAND: Command = Command {
        name: "x",
        words: "NAME",
        purpose: "",
        options: &[&[flag(&["long", "l"], ""), option(&["n"], "N", "")]],
        positional: 1,
        program: true,
    };

    fn parse(line: &str) -> Result<Arguments, Instead> {
        COMMAND.parse(line.split_whitespace().map(OsString::from).collect())
    }

    #[test]
    fn options_are_found_before_and_after_the_name() {
        for line in ["-n 3 -l name", "name --n=3 --long", "-n=3 name -long -- a -n b"] {
            let arguments = parse(line).unwrap();
            assert_eq!((arguments.number("n"), arguments.has("long")), (Ok(Some(3)), true), "{line}");
            assert_eq!(arguments.positional, ["name"], "{line}");
        }
        assert_eq!(parse("name -- a -n -- b").unwrap().program, ["a", "-n", "--", "b"]);
    }

    #[test]
    fn what_is_not_understood_is_told() {
        let check = |line: &str, word: &str| match parse(line) {
            Err(Instead::Wrong(text)) => assert!(text.contains(word), "{line}: {text}"),
            other => panic!("{line}: {other:?}"),
        };
        check("", "usage");
        check("name other", "--");
        check("name --no", "--help");
        check("name -n", "N");
        check("name -l=3", "no value");
        assert_eq!(parse("name --help"), Err(Instead::Help));
        assert!(parse("name -n x").unwrap().number::<usize>("n").unwrap_err().contains("`x`"));
    }

    #[test]
    fn sizes_have_units() {
        let found = ["7", "64K", "2MiB", "1g", "0", "x", "-1", "1T", ""].map(size);
        assert_eq!(found, [Some(7), Some(65536), Some(2 << 20), Some(1 << 30), None, None, None, None, None]);
    }
}
