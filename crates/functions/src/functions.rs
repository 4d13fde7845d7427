//! The functions of a store: names, and the modules that they stand for.
//!
//! A module is named by its bytes and shared by all names that have it. It stays as long as a name or an invocation
//! that has not ended refers to it; what was uploaded under a name before is forgotten then, not while it runs.

use crate::check::Checker;
use crate::error::{Error, Result};
use crate::name::{Hash, Name};
use crate::record::{Function, now};
use crate::say::serve_says;
use crate::store::{FUNCTIONS, MODULES, Store};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub struct Functions {
    store: Arc<Store>,
    checker: Checker,
    /// Copies of the modules of a store that is no folder.
    copies: PathBuf,
    index: Mutex<Index>,
    /// Held while a name or a module is written or deleted.
    changing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Index {
    names: BTreeMap<Name, Function>,
    /// Invocations that have not ended, by module.
    used: HashMap<Hash, usize>,
    /// Modules whose bytes have been compared with their name.
    verified: HashSet<Hash>,
    /// Records that cannot be read. What they refer to is not known, so nothing is deleted while there are any.
    damaged: Vec<String>,
}

impl Functions {
    pub async fn load(store: Arc<Store>, checker: Checker, copies: PathBuf) -> Result<Functions> {
        let mut index = Index::default();
        for path in store.list(FUNCTIONS).await? {
            let bytes = store.get(&path).await?.unwrap_or_default();
            match serde_json::from_slice::<Function>(&bytes) {
                Ok(function) if path == record(&function.function) => {
                    index.names.insert(function.function.clone(), function);
                }
                Ok(function) => index.damaged.push(format!("{path}: is the record of {}", function.function)),
                Err(error) => index.damaged.push(format!("{path}: {error}")),
            }
        }
        let (index, changing) = (Mutex::new(index), tokio::sync::Mutex::new(()));
        Ok(Functions { store, checker, copies, index, changing })
    }

    /// Records that cannot be read, and why.
    pub fn damaged(&self) -> Vec<String> {
        self.index().damaged.clone()
    }

    pub fn list(&self) -> Vec<Function> {
        self.index().names.values().cloned().collect()
    }

    pub fn get(&self, name: &Name) -> Result<Function> {
        self.index().names.get(name).cloned().ok_or_else(|| none(name))
    }

    /// Checks and keeps a module under a name; whether the name is new.
    pub async fn upload(self: Arc<Self>, name: Name, module: Vec<u8>) -> Result<(Function, bool)> {
        if !module.starts_with(b"\0asm") {
            return Err(Error::Invalid("this is not a WebAssembly module: it does not begin with \\0asm".into()));
        }
        let function =
            Function { function: name, module: Hash::of(&module), bytes: module.len() as u64, uploaded: now() };
        if !self.index().verified.contains(&function.module) {
            self.checker.check(&module).await?;
        }
        // From here on the client's going away must not leave half of it.
        tokio::spawn(async move { self.keep(function, module).await }).await.map_err(|_| lost_task())?
    }

    async fn keep(&self, function: Function, module: Vec<u8>) -> Result<(Function, bool)> {
        let _changing = self.changing.lock().await;
        let path = blob(&function.module);
        // What nobody has compared with its name may be damaged: an upload is what repairs it.
        let verified = self.index().verified.contains(&function.module);
        if !verified || self.store.size(&path).await? != Some(function.bytes) {
            self.store.put_safely(&path, module).await?;
            self.index().verified.insert(function.module.clone());
        }
        let json = serde_json::to_vec(&function).map_err(|error| Error::Internal(error.to_string()))?;
        if let Err(error) = self.store.put_safely(&record(&function.function), json).await {
            self.forget(&function.module).await;
            return Err(error);
        }
        let before = self.index().names.insert(function.function.clone(), function.clone());
        if let Some(before) = &before {
            self.forget(&before.module).await;
        }
        Ok((function, before.is_none()))
    }

    pub async fn delete(self: Arc<Self>, name: Name) -> Result<Function> {
        let task = async move {
            let _changing = self.changing.lock().await;
            let function = self.get(&name)?;
            self.store.delete(&record(&name)).await?;
            self.index().names.remove(&name);
            self.forget(&function.module).await;
            Ok(function)
        };
        tokio::spawn(task).await.map_err(|_| lost_task())?
    }

    /// The module that `name` stands for now, which stays until [`Functions::release`].
    pub fn acquire(&self, name: &Name) -> Result<Hash> {
        let mut index = self.index();
        let module = index.names.get(name).map(|function| function.module.clone()).ok_or_else(|| none(name))?;
        *index.used.entry(module.clone()).or_default() += 1;
        Ok(module)
    }

    /// The same for an invocation that an earlier server has accepted.
    pub fn acquire_again(&self, module: &Hash) {
        *self.index().used.entry(module.clone()).or_default() += 1;
    }

    pub async fn release(&self, module: &Hash) {
        {
            let mut index = self.index();
            let Some(count) = index.used.get_mut(module) else { return };
            *count -= 1;
            if *count > 0 {
                return;
            }
            index.used.remove(module);
            if index.names.values().any(|function| function.module == *module) {
                return;
            }
        }
        let _changing = self.changing.lock().await;
        self.forget(module).await;
    }

    /// The module as a file, its bytes compared with its name when this server first sees it.
    pub async fn file(&self, module: &Hash) -> Result<PathBuf> {
        let path = blob(module);
        let in_store = self.store.file(&path);
        let file = in_store.clone().unwrap_or_else(|| self.copies.join(format!("{module}.wasm")));
        if self.index().verified.contains(module) && file.exists() {
            return Ok(file);
        }
        let gone = || Error::Store(format!("the store has lost {path}; upload the function again"));
        let bytes = self.store.get(&path).await?.ok_or_else(gone)?;
        if Hash::of(&bytes) != *module {
            return Err(Error::Store(format!("{path} is damaged in the store; upload the function again")));
        }
        if in_store.is_none() {
            let cannot = |error| Error::Store(format!("cannot write {}: {error}", file.display()));
            tokio::fs::create_dir_all(&self.copies).await.map_err(cannot)?;
            let unfinished = file.with_extension(crate::id::unique());
            tokio::fs::write(&unfinished, bytes).await.map_err(cannot)?;
            tokio::fs::rename(&unfinished, &file).await.map_err(cannot)?;
        }
        self.index().verified.insert(module.clone());
        Ok(file)
    }

    /// Deletes modules that nothing refers to, as a server that was killed may have left them.
    pub async fn sweep(&self) -> Result<()> {
        let _changing = self.changing.lock().await;
        for path in self.store.list(MODULES).await? {
            let name = path.strip_prefix("modules/").and_then(|name| name.strip_suffix(".wasm")).unwrap_or_default();
            if let Ok(module) = Hash::try_from(name.to_owned()) {
                self.forget(&module).await;
            }
        }
        Ok(())
    }

    /// Deletes the module if nothing refers to it. The caller holds `changing`.
    async fn forget(&self, module: &Hash) {
        {
            let mut index = self.index();
            let named = index.names.values().any(|function| function.module == *module);
            if named || index.used.contains_key(module) || !index.damaged.is_empty() {
                return;
            }
            index.verified.remove(module);
        }
        let _ = tokio::fs::remove_file(self.copies.join(format!("{module}.wasm"))).await;
        if let Err(error) = self.store.delete(&blob(module)).await {
            serve_says(format_args!("{error}; it is deleted at the next start"));
        }
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn record(name: &Name) -> String {
    format!("{FUNCTIONS}/{name}.json")
}

fn blob(module: &Hash) -> String {
    format!("{MODULES}/{module}.wasm")
}

fn none(name: &Name) -> Error {
    Error::NotFound(format!("there is no function {name}"))
}

/// A task ends early only when the server itself does.
fn lost_task() -> Error {
    Error::Internal("the server is shutting down".into())
}
