//! Functions of the host's with the types of their parameters spelled out, where the ABI has no name in the generics.

/// The host's function of this name, with the types of its parameters; `None` if it has none.
macro_rules! host {
    ($name:ident($($of:ty),* $(,)?)) => {{
        let address = $crate::functions::get($crate::functions::Index::$name);
        // SAFETY: null, or a function with such parameters.
        #[allow(unused_unsafe)]
        unsafe {
            std::mem::transmute::<*mut std::ffi::c_void, Option<unsafe extern "C" fn($($of),*) -> std::ffi::c_int>>(
                address,
            )
        }
    }};
}
pub(crate) use host;
