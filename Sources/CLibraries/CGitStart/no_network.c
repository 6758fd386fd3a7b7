// libgit2 as a static library asks for ssh, Kerberos and HTTPS, for fetching and pushing. We never do either: git does. These
// answers keep sixteen libraries, and the reading of the CA bundle (5 ms), out of every hook's start. What libgit2 calls while
// it starts succeeds; everything else fails. The names are those of: nm -u libgit2.a
#include "start.h"

#define ANSWERS(name, code) \
    int name(void); \
    int name(void) { return code; }

// Start-up and shut-down.
ANSWERS(libssh2_init, 0)
ANSWERS(mbedtls_ssl_conf_authmode, 0)
ANSWERS(mbedtls_ssl_conf_ca_chain, 0)
ANSWERS(mbedtls_ssl_conf_ciphersuites, 0)
ANSWERS(mbedtls_ssl_conf_min_version, 0)
ANSWERS(mbedtls_ssl_conf_rng, 0)
ANSWERS(mbedtls_ssl_config_defaults, 0)
ANSWERS(mbedtls_ssl_config_free, 0)
ANSWERS(mbedtls_ssl_config_init, 0)
// Any number will do, but none at all is an error of start-up.
ANSWERS(mbedtls_ssl_get_ciphersuite_id, 1)
ANSWERS(mbedtls_x509_crt_free, 0)
ANSWERS(mbedtls_x509_crt_init, 0)

// Randomness for encrypting what we never send.
ANSWERS(mbedtls_ctr_drbg_free, 0)
ANSWERS(mbedtls_ctr_drbg_init, 0)
ANSWERS(mbedtls_ctr_drbg_random, 0)
ANSWERS(mbedtls_ctr_drbg_seed, 0)
ANSWERS(mbedtls_entropy_free, 0)
ANSWERS(mbedtls_entropy_func, 0)
ANSWERS(mbedtls_entropy_init, 0)

// Speaking to somebody.
ANSWERS(gss_delete_sec_context, -1)
ANSWERS(gss_display_status, -1)
ANSWERS(gss_import_name, -1)
ANSWERS(gss_indicate_mechs, -1)
ANSWERS(gss_init_sec_context, -1)
ANSWERS(gss_release_buffer, -1)
ANSWERS(gss_release_name, -1)
ANSWERS(gss_release_oid_set, -1)
ANSWERS(http_parser_execute, -1)
ANSWERS(http_parser_init, -1)
ANSWERS(http_parser_parse_url, -1)
ANSWERS(http_parser_pause, -1)
ANSWERS(http_should_keep_alive, 0)
ANSWERS(http_errno_description, 0)
ANSWERS(libssh2_agent_connect, -1)
ANSWERS(libssh2_agent_disconnect, -1)
ANSWERS(libssh2_agent_free, -1)
ANSWERS(libssh2_agent_get_identity, -1)
ANSWERS(libssh2_agent_init, -1)
ANSWERS(libssh2_agent_list_identities, -1)
ANSWERS(libssh2_agent_userauth, -1)
ANSWERS(libssh2_channel_close, -1)
ANSWERS(libssh2_channel_free, -1)
ANSWERS(libssh2_channel_open_ex, -1)
ANSWERS(libssh2_channel_process_startup, -1)
ANSWERS(libssh2_channel_read_ex, -1)
ANSWERS(libssh2_channel_set_blocking, -1)
ANSWERS(libssh2_channel_write_ex, -1)
ANSWERS(libssh2_exit, -1)
ANSWERS(libssh2_hostkey_hash, -1)
ANSWERS(libssh2_knownhost_checkp, -1)
ANSWERS(libssh2_knownhost_free, -1)
ANSWERS(libssh2_knownhost_init, -1)
ANSWERS(libssh2_knownhost_readfile, -1)
ANSWERS(libssh2_session_abstract, -1)
ANSWERS(libssh2_session_disconnect_ex, -1)
ANSWERS(libssh2_session_free, -1)
ANSWERS(libssh2_session_handshake, -1)
ANSWERS(libssh2_session_hostkey, -1)
ANSWERS(libssh2_session_init_ex, -1)
ANSWERS(libssh2_session_last_error, -1)
ANSWERS(libssh2_session_method_pref, -1)
ANSWERS(libssh2_session_set_blocking, -1)
ANSWERS(libssh2_userauth_authenticated, -1)
ANSWERS(libssh2_userauth_keyboard_interactive_ex, -1)
ANSWERS(libssh2_userauth_list, -1)
ANSWERS(libssh2_userauth_password_ex, -1)
ANSWERS(libssh2_userauth_publickey, -1)
ANSWERS(libssh2_userauth_publickey_fromfile_ex, -1)
ANSWERS(libssh2_userauth_publickey_frommemory, -1)
ANSWERS(mbedtls_ssl_close_notify, -1)
ANSWERS(mbedtls_ssl_free, -1)
ANSWERS(mbedtls_ssl_get_peer_cert, -1)
ANSWERS(mbedtls_ssl_get_verify_result, -1)
ANSWERS(mbedtls_ssl_handshake, -1)
ANSWERS(mbedtls_ssl_init, -1)
ANSWERS(mbedtls_ssl_read, -1)
ANSWERS(mbedtls_ssl_set_bio, -1)
ANSWERS(mbedtls_ssl_set_hostname, -1)
ANSWERS(mbedtls_ssl_setup, -1)
ANSWERS(mbedtls_ssl_write, -1)
ANSWERS(mbedtls_x509_crt_parse_file, -1)
ANSWERS(mbedtls_x509_crt_parse_path, -1)
ANSWERS(mbedtls_x509_crt_verify_info, -1)

extern void *GSS_C_NT_HOSTBASED_SERVICE;
void *GSS_C_NT_HOSTBASED_SERVICE = 0;

void afspraak_git_start(void) {}
