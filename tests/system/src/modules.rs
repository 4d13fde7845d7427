//! What a WebAssembly module imports and exports, read from its bytes. A malformed one fails the test.

use std::path::Path;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Module {
    /// Module and name.
    pub imports: Vec<(String, String)>,
    pub exports: Vec<String>,
    /// The names of the custom sections.
    pub custom: Vec<String>,
}

impl Module {
    #[track_caller]
    pub fn read(path: &Path) -> Module {
        let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(bytes.starts_with(b"\0asm\x01\0\0\0"), "{} is no module", path.display());
        let mut module = Module::default();
        let mut rest = Bytes(&bytes[8..]);
        while !rest.0.is_empty() {
            let id = rest.byte();
            let length = rest.number();
            let mut section = Bytes(rest.take(length));
            match id {
                0 => module.custom.push(section.text()),
                2 => module.imports = (0..section.number()).map(|_| section.import()).collect(),
                7 => module.exports = (0..section.number()).map(|_| section.export()).collect(),
                _ => {}
            }
        }
        module
    }

    /// The names that are imported from `module`.
    pub fn imported_from(&self, module: &str) -> Vec<&str> {
        self.imports.iter().filter(|(from, _)| from == module).map(|(_, name)| name.as_str()).collect()
    }
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }

    /// LEB128.
    fn number(&mut self) -> usize {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte();
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        value
    }

    fn text(&mut self) -> String {
        let length = self.number();
        String::from_utf8(self.take(length).to_vec()).expect("names are UTF-8")
    }

    fn limits(&mut self) {
        let has_maximum = self.byte() & 1 == 1;
        self.number();
        if has_maximum {
            self.number();
        }
    }

    fn import(&mut self) -> (String, String) {
        let names = (self.text(), self.text());
        match self.byte() {
            0 => {
                self.number();
            }
            1 => {
                self.byte();
                self.limits();
            }
            2 => self.limits(),
            _ => {
                self.take(2);
            }
        }
        names
    }

    fn export(&mut self) -> String {
        let name = self.text();
        self.byte();
        self.number();
        name
    }
}
