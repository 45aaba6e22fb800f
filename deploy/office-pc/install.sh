#!/usr/bin/env bash
# Memasang rbworkflow di komputer kantor, atau memutakhirkannya: sudo deploy/office-pc/install.sh [--share]
# Boleh dijalankan berulang kali. --share juga menawarkan folder bersama kepada komputer Windows (Samba).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
program=/opt/rbworkflow former=/opt/rbworkflow.former
home=/var/lib/rbworkflow etc=/etc/rbworkflow
user=rbworkflow group=rbworkflow-share
units=(rbworkflow-server.service rbworkflow-worker.service rbworkflow-backup.timer)
parts=(rbworkflow flows config deploy docs samples pyproject.toml README.md LICENSE)
former_unit=rbworkflow.service  # of an earlier version, which had one for all

say() { printf '%s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }
has_systemd() { [ -d /run/systemd/system ]; }
# The folder of a server of several offices; empty where one is alone.
offices() { sed -n 's/^RBWORKFLOW_OFFICES_DIR=//p' "$etc/settings" | tail -n 1; }
is_set_up() {
	if [ -n "$(offices)" ]; then
		compgen -G "$(offices)/*/config/office.toml" >/dev/null
	else
		[ -f "$home/kantor/office.toml" ]
	fi
}
has_relay() {
	local said=("$etc/settings")
	[ -z "$(offices)" ] || said+=("$(offices)"/*/settings)
	grep -qs '^RBWORKFLOW_RELAY_HOST=.' "${said[@]}"
}

install_packages() {
	local missing=()
	for package in "$@"; do
		dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
	done
	((${#missing[@]})) || return 0
	apt-get update -q
	DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

make_user_and_folders() {
	id "$user" >/dev/null 2>&1 ||
		useradd --system --user-group --home-dir "$home" --shell /usr/sbin/nologin "$user"
	install -d -m 700 -o "$user" -g "$user" "$home"
	install -d -m 755 "$etc"
	install -d -m 700 "$etc/credentials"
	[ -f "$etc/settings" ] || install -m 644 "$here/settings" "$etc/settings"
}

stop_and_copy() {
	has_systemd && [ -x "$program/bin/rbworkflow" ] || return 0
	say "Menghentikan program yang sedang berjalan …"
	local unit
	for unit in "${units[@]}" "$former_unit"; do
		systemctl is-active --quiet "$unit" || continue
		was_running+=("$unit")
		systemctl stop "$unit"
	done
	[ -d "$home/data" ] || return 0
	say "Membuat cadangan dengan versi yang lama …"
	rbworkflow-office backup
}

# Whatever stops this script before the new program is whole: the former one goes on.
go_on_as_before() {
	if [ -n "$is_moved" ]; then
		rm -rf "$program"
		mv "$former" "$program"
	fi
	say "Pemasangan tidak selesai; versi yang lama tetap dipakai." >&2
	((!${#was_running[@]})) || systemctl start "${was_running[@]}"
}

# What is installed, in one line: the script may be run again only to start.
digest_of_source() {
	tar -C "$source" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --exclude=__pycache__ \
		-c running.lock "${parts[@]}" | sha256sum
}

# Where the next computer gets the program from, as the recovery sheet tells it; never with a name or password.
where_from() {
	{ git -C "$source" remote get-url origin 2>/dev/null || printf '%s\n' '<alamat repositori program>'; } |
		sed 's#//[^/@]*@#//#'
}

is_installed() {
	[ "$(cat "$program/.source" 2>/dev/null)" = "$1" ] && "$program/bin/rbworkflow" --version
}

install_program() {
	local digest
	digest=$(digest_of_source)
	if is_installed "$digest"; then
		say "Versi ini sudah terpasang di $program."
		return 0
	fi
	say "Memasang program di $program; ini perlu beberapa menit."
	if [ -d "$program" ]; then
		rm -rf "$former"
		mv "$program" "$former"
		is_moved=1
	fi
	python3 -m venv "$program"
	"$program/bin/python" "$source/.ci/packages.py" "$source/running.lock"
	local copy
	copy=$(mktemp -d)
	tar -C "$source" -c "${parts[@]}" | tar -C "$copy" -x
	"$program/bin/pip" install --quiet --disable-pip-version-check --no-deps --no-build-isolation "$copy"
	rm -rf "$copy"
	"$program/bin/rbworkflow" --version
	where_from >"$program/.origin"
	printf '%s\n' "$digest" >"$program/.source"
}

install_units() {
	if [ -f "/etc/systemd/system/$former_unit" ]; then
		systemctl disable --quiet "$former_unit"
		rm -f "/etc/systemd/system/$former_unit"
	fi
	install -D -m 755 "$here/with-credentials" /usr/local/lib/rbworkflow/with-credentials
	install -D -m 755 "$here/rbworkflow-office" /usr/local/sbin/rbworkflow-office
	install -D -m 644 "$source/deploy/README.md" /usr/local/share/doc/rbworkflow/README.md
	install -m 644 "$here"/rbworkflow*.service "$here"/rbworkflow*.timer /etc/systemd/system/
	install -D -m 644 "$here/journald.conf" /etc/systemd/journald.conf.d/rbworkflow.conf
	rm -f /etc/logrotate.d/rbworkflow  # what the program says stands in the journal
	if has_systemd; then
		systemctl daemon-reload
		systemctl restart systemd-journald
	fi
}

share_folder() {
	install_packages samba
	getent group "$group" >/dev/null || groupadd "$group"
	install -m 644 "$here/samba.conf" /etc/samba/rbworkflow.conf
	local line='include = /etc/samba/rbworkflow.conf'
	grep -qxF "$line" /etc/samba/smb.conf || printf '\n%s\n' "$line" >>/etc/samba/smb.conf
	if has_systemd; then systemctl restart smbd; fi
	say "Folder bersama ditawarkan sebagai \\\\$(hostname)\\rb kepada anggota grup $group."
}

start_office() {
	local of_many=''
	[ -z "$(offices)" ] || of_many=' --office KODE'
	is_set_up || { say "Berikutnya: sudo rbworkflow-office init$of_many"; return 0; }
	has_relay || { say "Berikutnya: isilah peladen surel di $etc/settings, lalu jalankan skrip ini sekali lagi."; return 0; }
	systemctl enable --quiet "${units[@]}"
	has_systemd || { say "Systemd tidak berjalan di sini: program menyala pada penyalaan komputer berikutnya."; return 0; }
	rbworkflow-office migrate || [ -n "$of_many" ]  # what one of several lacks holds up no other
	systemctl start "${units[@]}"
	say "rbworkflow berjalan. Catatannya: journalctl -u 'rbworkflow-*'"
}

is_sharing='' was_running=() is_moved=''
case "${1:-}" in
--share) is_sharing=1 ;;
"") ;;
*) fail "Pemakaian: sudo $0 [--share]" ;;
esac
[ "$(id -u)" = 0 ] || fail "Jalankan dengan sudo: sudo $0"
install_packages python3 python3-venv
make_user_and_folders
if [ -d "$program" ]; then trap go_on_as_before EXIT; fi
stop_and_copy
install_program
trap - EXIT
install_units
if [ -n "$is_sharing" ]; then share_folder; fi
start_office
