#!/bin/sh
# Two hosts on one machine: two_hosts.sh NAME FOLDER COMMAND [ARGUMENT ...]
#
# Runs COMMAND on the first host. The hosts are called NAME-a and NAME-b; each has its own network, linked only by a
# pair of virtual Ethernet devices, its own host name, processes, System V IPC, /dev/shm and /tmp, so that nothing but
# the network can carry a message from one to the other. FOLDER/ssh stands in for ssh: like the real one it starts a
# shell with next to no environment. What the first host had sent in the end, in bytes, is in FOLDER/sent.
#
# To be started in namespaces of its own (see two_hosts.rs): they, the devices and all processes on both hosts end with
# this script, however it ends.
set -eu
name=$1 folder=$2
shift 2

# become_host LETTER ADDRESS DEVICE, in the namespaces of that host
become_host='
    hostname "$name-$1"
    # Network libraries look for devices in /sys, which shows those of the namespace that mounted it.
    mount -t sysfs none /sys
    mount -t tmpfs none /dev/shm
    # A workspace in /tmp has to stay visible.
    case $folder in /tmp/*) ;; *) mount -t tmpfs none /tmp ;; esac
    ip link set lo up
    ip address add "$2/24" dev "$3"
    ip link set "$3" up'
export name folder

printf '127.0.0.1 localhost\n10.87.0.1 %s-a\n10.87.0.2 %s-b\n' "$name" "$name" > "$folder/hosts"
mount --bind "$folder/hosts" /etc/hosts
rm -f "$folder/up"
mkfifo "$folder/up"
unshare --net --uts --ipc --mount --pid --mount-proc --fork --kill-child \
    sh -c 'echo up > "$folder/up"; exec sleep infinity' &
second=$!
# What enters the second host: unshare itself is outside of the processes' namespace that it made.
enter="nsenter --target $second --net --uts --ipc --mount --pid=/proc/$second/ns/pid_for_children"
read -r _ < "$folder/up"
ip link add to-b type veth peer name to-a netns "$second"
$enter sh -euc "$become_host" host b 10.87.0.2 to-a
sh -euc "$become_host" host a 10.87.0.1 to-b
# A device that has no carrier yet is none to a network library, and the kernel takes its time to say so.
until $enter grep -q up /sys/class/net/to-a/operstate && grep -q up /sys/class/net/to-b/operstate; do sleep 0.02; done

cat > "$folder/ssh" <<END
#!/bin/sh
while case \$1 in -*) true ;; *) false ;; esac; do shift; done
host=\$1
shift
case \$host in
    $name-a) into= ;;
    $name-b) into='$enter' ;;
    *) echo "ssh: there is no host \$host" >&2; exit 255 ;;
esac
exec \$into env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin /bin/sh -c "\$*"
END
chmod +x "$folder/ssh"

code=0
"$@" || code=$?
# The ninth number of a line is what was sent.
sed -n 's/^ *to-b: *//p' /proc/net/dev | { read -r _ _ _ _ _ _ _ _ sent _; echo "$sent"; } > "$folder/sent"
exit "$code"
