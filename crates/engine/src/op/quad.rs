//! IEEE binary128 in software, for `MPI_REAL16`, `MPI_COMPLEX32` and, where C's `long double` is this, for
//! `MPI_LONG_DOUBLE`: addition, subtraction, multiplication and order, rounded to nearest, ties to even.
//!
//! ```text
//! take sign, exponent and significand apart; three more bits at the bottom: guard, round, sticky
//! operate on significands, keeping the sticky bit honest
//! put the leading bit back to where it belongs, round once, put together
//! ```

use super::number::Number;
use std::cmp::Ordering;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Quad(pub u128);

const FRACTION: u32 = 112;
const EXPONENT_MAX: i32 = 0x7fff;
const BIAS: i32 = 0x3fff;
const SIGN: u128 = 1 << 127;
const INFINITY: u128 = (EXPONENT_MAX as u128) << FRACTION;
const NAN: u128 = INFINITY | 1 << (FRACTION - 1);
/// Where the leading bit of a significand stands once guard, round and sticky are below it.
const LEADING: u32 = FRACTION + 3;

/// `n >> by`, with the lowest bit set if any bit was lost.
fn shift_sticky(n: u128, by: u32) -> u128 {
    match by {
        0 => n,
        1..128 => n >> by | (n << (128 - by) != 0) as u128,
        _ => (n != 0) as u128,
    }
}

/// Rounds and packs `significand * 2^(exponent - BIAS - LEADING)`; the leading bit is at [`LEADING`] or, for a number
/// too small to be normal, anywhere below.
fn round(sign: u128, mut exponent: i32, mut significand: u128) -> Quad {
    if exponent >= EXPONENT_MAX {
        return Quad(sign | INFINITY);
    }
    if exponent < 1 {
        significand = shift_sticky(significand, (1 - exponent) as u32);
        exponent = 1;
    }
    let rest = significand & 7;
    let kept = significand >> 3;
    let rounded = kept + (rest > 4 || rest == 4 && kept & 1 == 1) as u128;
    // The hidden bit adds one to the exponent field, and so does a carry; without it the number is denormal.
    Quad(sign | ((((exponent - 1) as u128) << FRACTION) + rounded))
}

/// Moves the leading bit to [`LEADING`], as far as the exponent allows.
fn normalise(sign: u128, exponent: i32, significand: u128) -> Quad {
    if significand == 0 {
        return Quad(sign);
    }
    let lead = 127 - significand.leading_zeros();
    if lead > LEADING {
        let by = lead - LEADING;
        return round(sign, exponent + by as i32, shift_sticky(significand, by));
    }
    let by = ((LEADING - lead) as i32).min((exponent - 1).max(0));
    round(sign, exponent - by, significand << by)
}

impl Quad {
    fn sign(self) -> u128 {
        self.0 & SIGN
    }

    fn magnitude(self) -> u128 {
        self.0 & !SIGN
    }

    fn is_nan(self) -> bool {
        self.magnitude() > INFINITY
    }

    /// Exponent (1 for denormals) and significand with its hidden bit.
    fn parts(self) -> (i32, u128) {
        let exponent = (self.magnitude() >> FRACTION) as i32;
        let fraction = self.0 & ((1 << FRACTION) - 1);
        if exponent == 0 { (1, fraction) } else { (exponent, fraction | 1 << FRACTION) }
    }
}

impl Number for Quad {
    fn add(self, other: Self) -> Self {
        if self.is_nan() || other.is_nan() {
            return Quad(NAN);
        }
        let (big, small) = if self.magnitude() >= other.magnitude() { (self, other) } else { (other, self) };
        let same_sign = big.sign() == small.sign();
        if big.magnitude() == INFINITY {
            return if same_sign || small.magnitude() != INFINITY { big } else { Quad(NAN) };
        }
        let ((e, a), (f, b)) = (big.parts(), small.parts());
        let (a, b) = (a << 3, shift_sticky(b << 3, (e - f) as u32));
        match same_sign {
            true => normalise(big.sign(), e, a + b),
            // x - x is +0.
            false if a == b => Quad(0),
            false => normalise(big.sign(), e, a - b),
        }
    }

    fn sub(self, other: Self) -> Self {
        self.add(Quad(other.0 ^ SIGN))
    }

    fn mul(self, other: Self) -> Self {
        if self.is_nan() || other.is_nan() {
            return Quad(NAN);
        }
        let sign = self.sign() ^ other.sign();
        let zero = self.magnitude() == 0 || other.magnitude() == 0;
        if self.magnitude() == INFINITY || other.magnitude() == INFINITY {
            return if zero { Quad(NAN) } else { Quad(sign | INFINITY) };
        }
        if zero {
            return Quad(sign);
        }
        let ((mut e, mut a), (mut f, mut b)) = (self.parts(), other.parts());
        for (exponent, significand) in [(&mut e, &mut a), (&mut f, &mut b)] {
            let by = FRACTION - (127 - significand.leading_zeros());
            *significand <<= by;
            *exponent -= by as i32;
        }
        let (high, low) = wide_product(a, b);
        // The product's leading bit is bit 224 or 225; keep it at LEADING or one above.
        let shift = 2 * FRACTION - LEADING;
        let kept = high << (128 - shift) | low >> shift;
        let significand = kept | (low << (128 - shift) != 0) as u128;
        let exponent = e + f - BIAS;
        let lead = 127 - significand.leading_zeros();
        let by = lead - LEADING;
        round(sign, exponent + by as i32, shift_sticky(significand, by))
    }

    fn less(self, other: Self) -> bool {
        if self.is_nan() || other.is_nan() || self.magnitude() | other.magnitude() == 0 {
            return false;
        }
        match (self.sign() != 0, other.sign() != 0) {
            (true, false) => true,
            (false, true) => false,
            (false, false) => self.magnitude() < other.magnitude(),
            (true, true) => self.magnitude().cmp(&other.magnitude()) == Ordering::Greater,
        }
    }
}

/// The 256-bit product, high half first.
fn wide_product(a: u128, b: u128) -> (u128, u128) {
    const LOW: u128 = u64::MAX as u128;
    let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
    let (low, middle, other, high) = (a0 * b0, a1 * b0, a0 * b1, a1 * b1);
    let carry = (low >> 64) + (middle & LOW) + (other & LOW);
    (high + (middle >> 64) + (other >> 64) + (carry >> 64), carry << 64 | low & LOW)
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;
    use std::arch::asm;

    // The compiler's run-time library has the same functions, of a type that Rust does not have.
    unsafe extern "C" {
        fn __addtf3();
        fn __subtf3();
        fn __multf3();
        fn __lttf2();
        fn __unordtf2();
    }

    /// Calls `$function` on two numbers in the registers of C's `__float128`; gives the number and the int that it may
    /// have returned.
    macro_rules! call {
        ($function:ident, $a:expr, $b:expr) => {{
            let mut result = Quad(0);
            let int: i32;
            // SAFETY: the function only computes; the asm block aligns the stack and gives up what C may change.
            unsafe {
                asm!(
                    "movdqu xmm0, [{a}]",
                    "movdqu xmm1, [{b}]",
                    "call {f}",
                    "movdqu [r12], xmm0",
                    f = sym $function,
                    a = in(reg) &$a,
                    b = in(reg) &$b,
                    in("r12") &mut result,
                    out("eax") int,
                    clobber_abi("C"),
                );
            }
            (result, int)
        }};
    }

    fn check(name: &str, a: Quad, b: Quad, got: Quad, expected: Quad) {
        let same = got == expected || got.is_nan() && expected.is_nan();
        assert!(same, "{name}({:x}, {:x}) is {:x}, not {:x}", a.0, b.0, got.0, expected.0);
    }

    #[test]
    fn arithmetic_agrees_with_the_compilers_for_numbers_of_every_kind() {
        let mut state = 7u128;
        let mut random = || {
            state = state.wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645).wrapping_add(1);
            (state ^ state >> 64).rotate_left((state >> 122) as u32)
        };
        let mut pick = || {
            let r = random();
            let exponent = match r & 7 {
                0 => 0,
                1 => 0x7fff,
                2 => 1 + (r >> 8) % 130,
                3 => 0x7ffe - (r >> 8) % 130,
                _ => 0x3fff - 70 + (r >> 8) % 140,
            };
            let fraction = match r >> 3 & 3 {
                0 => 0,
                1 => (1 << ((r >> 16 & 0x7f) % 112)) - 1,
                _ => random(),
            };
            Quad((r >> 5 & 1) << 127 | exponent << 112 | fraction & ((1 << 112) - 1))
        };
        for _ in 0..200_000 {
            let (a, b) = (pick(), pick());
            check("add", a, b, a.add(b), call!(__addtf3, a, b).0);
            check("sub", a, b, a.sub(b), call!(__subtf3, a, b).0);
            check("mul", a, b, a.mul(b), call!(__multf3, a, b).0);
            let less = call!(__unordtf2, a, b).1 == 0 && call!(__lttf2, a, b).1 < 0;
            assert_eq!(a.less(b), less, "{:x} < {:x}", a.0, b.0);
        }
    }
}
