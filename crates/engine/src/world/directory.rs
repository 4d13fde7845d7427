//! Ports, at which ranks of different jobs meet, and the names under which ports are published (MPI 5.0 § 11.9).
//!
//! Both are tables in the world's memory, so every rank that shares the memory can ask, and nobody has to answer. An entry is
//! taken by a compare-and-swap on its first word; its text is written before the entry is shown. A rank that dies while it
//! writes leaves an entry that nobody sees. Of two that publish one name at once, the one further down takes its entry back. What a
//! rank has opened and published goes with it, however it ends: the next one can be published under the same name.

use super::World;
use super::mapping::Shared;
use super::sync::{AtomicU32, AtomicU64, Ordering};

/// Ports that can be open at once.
pub const PORTS: usize = 1024;
/// Names that can be published at once.
pub const NAMES: usize = 256;
/// Bytes of a service's name, and of a port's that is published.
pub const LONGEST: usize = 1024;

const WORDS: usize = LONGEST / 8;

#[repr(C)]
pub struct Port {
    /// 0 for a closed port, else `serial << 32 | (seat of its owner + 1)`.
    word: AtomicU64,
    serial: AtomicU32,
}

const FREE: u32 = 0;
const TAKEN: u32 = 1;
const SHOWN: u32 = 2;

#[repr(C)]
pub struct Name {
    state: AtomicU32,
    /// The seat of the rank that has published it.
    owner: AtomicU32,
    service: Text,
    port: Text,
}

#[repr(C)]
struct Text {
    length: AtomicU64,
    words: [AtomicU64; WORDS],
}

// SAFETY: atomics all through, zero included.
unsafe impl Shared for Port {}
// SAFETY: atomics all through, zero included.
unsafe impl Shared for Name {}

/// A port of this world, as it is named in a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PortNumber {
    pub index: u32,
    /// Which of the ports that had this index.
    pub serial: u32,
}

impl Text {
    fn write(&self, text: &str) {
        self.length.store(text.len() as u64, Ordering::Relaxed);
        for (word, bytes) in self.words.iter().zip(text.as_bytes().chunks(8)) {
            let mut whole = [0; 8];
            whole[..bytes.len()].copy_from_slice(bytes);
            word.store(u64::from_ne_bytes(whole), Ordering::Relaxed);
        }
    }

    fn read(&self) -> String {
        let length = (self.length.load(Ordering::Relaxed) as usize).min(LONGEST);
        let words = self.words.iter().take(length.div_ceil(8));
        let bytes: Vec<u8> = words.flat_map(|word| word.load(Ordering::Relaxed).to_ne_bytes()).take(length).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl World {
    fn ports(&self) -> &[Port] {
        self.mapping.slice(self.layout.ports(), PORTS)
    }

    fn names(&self) -> &[Name] {
        self.mapping.slice(self.layout.names(), NAMES)
    }

    /// Opens a port of the rank in `seat`; `None` when there are too many.
    pub fn open_port(&self, seat: u32) -> Option<PortNumber> {
        self.ports().iter().enumerate().find_map(|(index, port)| {
            // Never 0, and small enough for a tag.
            let serial = port.serial.load(Ordering::Relaxed) % 0xffff + 1;
            let word = u64::from(serial) << 32 | u64::from(seat + 1);
            port.word.compare_exchange(0, word, Ordering::SeqCst, Ordering::Relaxed).ok()?;
            port.serial.store(serial, Ordering::Relaxed);
            Some(PortNumber { index: index as u32, serial })
        })
    }

    /// The seat of the rank that has opened a port, while it is open.
    pub fn port_owner(&self, port: PortNumber) -> Option<u32> {
        let word = self.ports().get(port.index as usize)?.word.load(Ordering::SeqCst);
        let open = word != 0 && (word >> 32) as u32 == port.serial;
        open.then(|| (word as u32).wrapping_sub(1)).filter(|&seat| (seat as usize) < self.layout.seats)
    }

    /// False when `seat` has no such port.
    pub fn close_port(&self, seat: u32, port: PortNumber) -> bool {
        let Some(entry) = self.ports().get(port.index as usize) else { return false };
        let word = u64::from(port.serial) << 32 | u64::from(seat + 1);
        let closed = entry.word.compare_exchange(word, 0, Ordering::SeqCst, Ordering::Relaxed).is_ok();
        // Somebody may wait to be accepted there.
        if closed {
            self.wake_all();
        }
        closed
    }

    /// Closes all ports of a rank that leaves, or has ended, and takes back what it has published.
    pub fn withdraw(&self, seat: u32) {
        for name in self.names().iter().filter(|name| name.owner.load(Ordering::Relaxed) == seat) {
            let _ = name.state.compare_exchange(SHOWN, FREE, Ordering::AcqRel, Ordering::Relaxed);
        }
        let mine = |port: &&Port| port.word.load(Ordering::SeqCst) as u32 == seat + 1;
        let mut closed = false;
        for port in self.ports().iter().filter(mine) {
            port.word.store(0, Ordering::SeqCst);
            closed = true;
        }
        if closed {
            self.wake_all();
        }
    }

    /// Publishes a name for the rank in `seat`. False when the name is published already, or there is no room for another.
    pub fn publish(&self, seat: u32, service: &str, port: &str) -> bool {
        if self.lookup(service).is_some() {
            return false;
        }
        let names = self.names();
        let free = names
            .iter()
            .position(|name| name.state.compare_exchange(FREE, TAKEN, Ordering::AcqRel, Ordering::Relaxed).is_ok());
        let Some(index) = free else { return false };
        names[index].owner.store(seat, Ordering::Relaxed);
        names[index].service.write(service);
        names[index].port.write(port);
        names[index].state.store(SHOWN, Ordering::SeqCst);
        let twin = names[..index].iter().any(|name| name.is(service));
        if twin {
            names[index].state.store(FREE, Ordering::SeqCst);
        }
        !twin
    }

    /// The port that is published under a name.
    pub fn lookup(&self, service: &str) -> Option<String> {
        self.names().iter().find(|name| name.is(service)).map(|name| name.port.read())
    }

    /// False when there is no such name.
    pub fn unpublish(&self, service: &str) -> bool {
        self.names().iter().any(|name| {
            name.is(service) && name.state.compare_exchange(SHOWN, FREE, Ordering::AcqRel, Ordering::Relaxed).is_ok()
        })
    }
}

impl Name {
    fn is(&self, service: &str) -> bool {
        self.state.load(Ordering::Acquire) == SHOWN && self.service.read() == service
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_its_port_until_it_is_taken_back() {
        let world = World::private(1).unwrap();
        assert_eq!(world.lookup("a"), None);
        assert!(world.publish(0, "a", "port of a") && world.publish(0, "ab", ""));
        assert!(!world.publish(0, "a", "another"));
        assert_eq!((world.lookup("a").as_deref(), world.lookup("ab").as_deref()), (Some("port of a"), Some("")));
        assert!(world.unpublish("a") && !world.unpublish("a"));
        assert_eq!(world.lookup("a"), None);
        let long = "é".repeat(LONGEST / 2);
        assert!(world.publish(0, "a", &long));
        assert_eq!(world.lookup("a"), Some(long));
    }

    #[test]
    fn what_a_rank_has_published_goes_with_it() {
        let world = World::private(2).unwrap();
        assert!(world.publish(1, "a", "of 1") && world.publish(0, "b", "of 0"));
        world.withdraw(1);
        assert_eq!((world.lookup("a"), world.lookup("b").as_deref()), (None, Some("of 0")));
        assert!(world.publish(0, "a", "of 0"));
    }

    #[test]
    fn a_closed_port_is_not_taken_for_the_next_one_in_its_place() {
        let world = World::private(2).unwrap();
        let first = world.open_port(1).unwrap();
        assert_eq!(world.port_owner(first), Some(1));
        assert!(!world.close_port(0, first) && world.close_port(1, first));
        let second = world.open_port(0).unwrap();
        assert_eq!((first.index, world.port_owner(first), world.port_owner(second)), (second.index, None, Some(0)));
        world.withdraw(0);
        assert_eq!(world.port_owner(second), None);
    }

    #[test]
    fn there_is_an_end_to_ports_and_names() {
        let world = World::private(1).unwrap();
        assert!((0..PORTS).all(|_| world.open_port(0).is_some()));
        assert_eq!(world.open_port(0), None);
        assert!((0..NAMES).all(|i| world.publish(0, &i.to_string(), "")));
        assert!(!world.publish(0, "one more", ""));
    }
}
