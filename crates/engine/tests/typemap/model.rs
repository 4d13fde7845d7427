//! The naive model: a typemap as the standard writes it down.

use anympi_engine::datatype::{Basic, Class, Repr};

#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Displacement and kind of every basic element, in order.
    pub map: Vec<(i64, Basic)>,
    pub lb: i64,
    pub ub: i64,
    /// The bounds are explicit markers.
    pub marked: bool,
    pub align: i64,
}

/// One number of an element, and how it is written.
pub struct Number(Basic);

impl Model {
    pub fn basic(basic: Basic) -> Model {
        Model { map: vec![(0, basic)], lb: 0, ub: basic.size(), marked: false, align: basic.align() }
    }

    /// Copies of children at displacements: every constructor ends here.
    pub fn place<'a>(copies: impl IntoIterator<Item = (i64, &'a Model)>) -> Model {
        let copies: Vec<_> = copies.into_iter().filter(|(_, m)| !m.map.is_empty() || m.marked).collect();
        let marked = copies.iter().any(|(_, m)| m.marked);
        let bounding = || copies.iter().filter(|(_, m)| m.marked == marked);
        Model {
            map: copies.iter().flat_map(|(at, m)| m.map.iter().map(move |(d, b)| (d + at, *b))).collect(),
            lb: bounding().map(|(at, m)| at + m.lb).min().unwrap_or(0),
            ub: bounding().map(|(at, m)| at + m.ub).max().unwrap_or(0),
            marked,
            align: copies.iter().map(|(_, m)| m.align).max().unwrap_or(1),
        }
    }

    /// With the extent rounded up, as for a C struct.
    pub fn padded(mut self) -> Model {
        if !self.marked {
            while (self.ub - self.lb) % self.align.max(1) != 0 {
                self.ub += 1;
            }
        }
        self
    }

    pub fn extent(&self) -> i64 {
        self.ub - self.lb
    }

    pub fn size(&self) -> i64 {
        self.map.iter().map(|(_, b)| b.size()).sum()
    }

    pub fn true_bounds(&self) -> (i64, i64) {
        let low = self.map.iter().map(|(d, _)| *d).min().unwrap_or(0);
        (low, self.map.iter().map(|(d, b)| d + b.size()).max().unwrap_or(0))
    }

    fn elements_of(&self, count: usize) -> impl Iterator<Item = (i64, Basic)> {
        (0..count as i64).flat_map(move |i| self.map.iter().map(move |(d, b)| (i * self.extent() + d, *b)))
    }

    /// The displacement of every byte of `count` elements, in stream order.
    pub fn bytes(&self, count: usize) -> Vec<i64> {
        self.elements_of(count).flat_map(|(d, b)| d..d + b.size()).collect()
    }

    /// The displacement and kind of every number: complex elements have two.
    pub fn numbers(&self, count: usize) -> Vec<(i64, Number)> {
        self.elements_of(count)
            .flat_map(|(d, b)| (0..b.numbers()).map(move |i| (d + i * b.repr.size(), Number(b))))
            .collect()
    }

    /// Basic elements in the first `bytes` of the stream, if it does not end inside one.
    pub fn elements(&self, bytes: i64) -> Option<i64> {
        let mut at = 0;
        let mut elements = 0;
        for (_, b) in self.map.iter().cycle() {
            if at >= bytes {
                break;
            }
            at += b.size();
            elements += 1;
        }
        (at == bytes).then_some(elements)
    }
}

impl Number {
    /// `value` in memory and in "external32".
    pub fn encode(&self, value: u8) -> (Vec<u8>, Vec<u8>) {
        let native = self.0.repr.size() as usize;
        let external = self.0.external as usize;
        if self.0.repr == Repr::LongDouble && cfg!(target_arch = "x86_64") {
            // value = 1.xxx * 2^e: both formats put e + 16383 before the fraction; only one shows the leading 1.
            let (exponent, fraction) = match value {
                0 => (0, 0),
                v => {
                    let e = v.ilog2();
                    (16383 + e as u128, (v as u128 - (1 << e)) << (112 - e))
                }
            };
            let quad = exponent << 112 | fraction;
            let leading = ((value != 0) as u128) << 63;
            let x87 = exponent << 64 | leading | fraction >> 49;
            return (x87.to_le_bytes().to_vec(), quad.to_be_bytes().to_vec());
        }
        let signed = matches!(self.0.class, Class::CInteger | Class::MultiLanguage | Class::FortranInteger);
        let negative = signed && !matches!(self.0.repr, Repr::U8 | Repr::U16 | Repr::U32 | Repr::U64) && value % 2 == 1;
        let number = if negative { -(value as i128) } else { value as i128 };
        (number.to_le_bytes()[..native].to_vec(), number.to_be_bytes()[16 - external..].to_vec())
    }
}
