//! C's `long double`: x87 extended precision on x86-64, computed by the x87 unit itself; binary128 elsewhere.

#[cfg(target_arch = "x86_64")]
pub use x87::Extended;

#[cfg(not(target_arch = "x86_64"))]
pub type Extended = super::quad::Quad;

#[cfg(target_arch = "x86_64")]
mod x87 {
    use crate::op::number::Number;
    use std::arch::asm;

    /// Ten bytes of number and six of padding, which results have zero.
    #[derive(Clone, Copy, Debug)]
    #[repr(transparent)]
    pub struct Extended(pub u128);

    /// Pushes both operands, applies `$instruction`, and pops the result.
    macro_rules! binary {
        ($a:expr, $b:expr, $instruction:literal) => {{
            let mut result = 0u128;
            // SAFETY: reads ten bytes of each operand and writes ten of the result, all of which have sixteen. The
            // register stack is as empty afterwards as the ABI has it before.
            unsafe {
                asm!(
                    "fld tbyte ptr [{a}]",
                    "fld tbyte ptr [{b}]",
                    $instruction,
                    "fstp tbyte ptr [{result}]",
                    a = in(reg) &$a,
                    b = in(reg) &$b,
                    result = in(reg) &mut result,
                    out("st(0)") _, out("st(1)") _, out("st(2)") _, out("st(3)") _,
                    out("st(4)") _, out("st(5)") _, out("st(6)") _, out("st(7)") _,
                    options(nostack),
                );
            }
            Extended(result)
        }};
    }

    impl Number for Extended {
        fn add(self, other: Self) -> Self {
            binary!(self.0, other.0, "faddp st(1), st")
        }

        fn sub(self, other: Self) -> Self {
            binary!(self.0, other.0, "fsubp st(1), st")
        }

        fn mul(self, other: Self) -> Self {
            binary!(self.0, other.0, "fmulp st(1), st")
        }

        fn less(self, other: Self) -> bool {
            let above: u8;
            // SAFETY: reads ten bytes of each operand and leaves the register stack empty.
            unsafe {
                asm!(
                    "fld tbyte ptr [{a}]",
                    "fld tbyte ptr [{b}]",
                    // Compares other with self: "above" is false when they are unordered, "below" would be true.
                    "fucomip st, st(1)",
                    "seta {above}",
                    "fstp st(0)",
                    a = in(reg) &self.0,
                    b = in(reg) &other.0,
                    above = lateout(reg_byte) above,
                    out("st(0)") _, out("st(1)") _, out("st(2)") _, out("st(3)") _,
                    out("st(4)") _, out("st(5)") _, out("st(6)") _, out("st(7)") _,
                    options(nostack),
                );
            }
            above != 0
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn from_f64(value: f64) -> Extended {
            let mut result = 0u128;
            // SAFETY: reads eight bytes and writes ten.
            unsafe {
                asm!(
                    "fld qword ptr [{value}]",
                    "fstp tbyte ptr [{result}]",
                    value = in(reg) &value,
                    result = in(reg) &mut result,
                    out("st(0)") _, out("st(1)") _, out("st(2)") _, out("st(3)") _,
                    out("st(4)") _, out("st(5)") _, out("st(6)") _, out("st(7)") _,
                    options(nostack),
                );
            }
            Extended(result)
        }

        #[test]
        fn arithmetic_has_64_bits_of_precision() {
            let one = from_f64(1.0);
            let tiny = from_f64(2f64.powi(-63));
            assert_eq!(one.add(tiny).0, 0x3fff_8000_0000_0000_0001);
            assert_eq!(one.add(tiny).sub(one).0, tiny.0);
            assert_eq!(from_f64(3.0).mul(from_f64(0.5)).0, from_f64(1.5).0);
            assert_eq!(from_f64(3.0).sub(from_f64(5.0)).0, from_f64(-2.0).0);
        }

        #[test]
        fn order_is_that_of_the_numbers_and_false_for_nan() {
            let values = [f64::NEG_INFINITY, -1.0, -0.0, 0.0, 1e-300, 2.0, f64::INFINITY, f64::NAN];
            for a in values {
                for b in values {
                    assert_eq!(from_f64(a).less(from_f64(b)), a < b, "{a} < {b}");
                }
            }
        }
    }
}
