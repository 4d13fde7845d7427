//! What a guest finds to import.

use super::{MODULE, Program, config};
use anympi_engine::world::World;
use anympi_spec::{CType, Form, Parameter, Procedure, procedures};
use anympi_wasm::imports::MODULES;
use anympi_wasm::{Guest, add_imports_of};
use wasmtime::{Engine, ExternType, Linker, Module, ValType};

/// The type of a parameter as clang compiles its C type for wasm32.
fn value_type(parameter: &Parameter, form: Form) -> ValType {
    let declaration = parameter.declaration(form);
    let is_pointer = declaration.contains(['*', '[']) || declaration == "...";
    match parameter.kind.c_type(form) {
        CType::Count | CType::Offset if !is_pointer => ValType::I64,
        CType::Double if !is_pointer => ValType::F64,
        _ => ValType::I32,
    }
}

fn result(procedure: &Procedure) -> ValType {
    if procedure.return_kind.c_type(Form::Small) == CType::Double { ValType::F64 } else { ValType::I32 }
}

#[test]
fn every_procedure_of_the_table_is_in_both_modules_by_both_names_with_its_types() {
    let engine = Engine::new(&config()).unwrap();
    let module = Module::new(&engine, wat::parse_str(MODULE).unwrap()).unwrap();
    let mut program = Program::new(&engine, &module, World::private(1).unwrap(), 0).unwrap();
    let mut seen = 0;
    for procedure in procedures().iter().filter(|procedure| procedure.in_standard_abi()) {
        for &form in procedure.forms() {
            let expected: Vec<ValType> = procedure.parameters_of(form).map(|p| value_type(p, form)).collect();
            for (module, prefix) in MODULES.into_iter().flat_map(|module| [(module, ""), (module, "P")]) {
                let name = format!("{prefix}{}", procedure.form_name(form));
                let item = program.linker.get(&mut program.store, module, &name);
                let Ok(ExternType::Func(of)) = item.map(|item| item.ty(&program.store)) else {
                    panic!("{module}.{name} is missing")
                };
                let types: Vec<ValType> = of.params().collect();
                assert!(types.iter().zip(&expected).all(|(a, b)| a.matches(b)), "{name}: {types:?}");
                assert_eq!(types.len(), expected.len(), "{name}");
                assert!(of.results().next().is_some_and(|of| of.matches(&result(procedure))), "{name}");
                seen += 1;
            }
        }
    }
    // 503 procedures, of which 159 have two forms, and ten of fault tolerance; four names each.
    assert_eq!(seen, 4 * (503 + 159 + 10));
}

#[test]
fn a_linker_for_one_module_has_what_it_imports_and_no_more() {
    let engine = Engine::new(&config()).unwrap();
    let text = r#"(module
        (import "mpi" "MPI_Finalize" (func (result i32)))
        (import "env" "PMPI_Send" (func (param i32 i32 i32 i32 i32 i32) (result i32)))
        (import "env" "other" (func)))"#;
    let module = Module::new(&engine, wat::parse_str(text).unwrap()).unwrap();
    let mut linker: Linker<Guest> = Linker::new(&engine);
    add_imports_of(&mut linker, &module).unwrap();
    let error = linker.instantiate_pre(&module).map(drop).unwrap_err().to_string();
    assert!(error.contains("env::other"), "{error}");
    linker.func_wrap("env", "other", || {}).unwrap();
    linker.instantiate_pre(&module).unwrap();
}
