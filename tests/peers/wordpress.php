<?php
/* Acts on the WordPress of the tests: JSON list of [action, argument] on stdin, JSON list of results on stdout. */
define('WP_USE_THEMES', false);
[, $root, $host] = $argv;
$_SERVER['HTTP_HOST'] = $host;
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$asked = json_decode(file_get_contents('php://stdin'), true);
if ($asked[0][0] === 'install') {
    define('WP_INSTALLING', true);
}
require "$root/wp-load.php";

function posts(): array
{
    global $wpdb;
    return $wpdb->get_results(
        "select ID, post_title, post_content, post_date_gmt, post_modified_gmt, post_status, post_password, guid
         from {$wpdb->posts} where post_type = 'post' and post_status in ('publish', 'future', 'draft', 'private', 'trash')
         order by ID", ARRAY_A);
}

function with_dates(array $post): array
{
    if (isset($post['post_date_gmt'])) {
        $post['post_date'] = get_date_from_gmt($post['post_date_gmt']);
        $post['edit_date'] = true;
    }
    return $post;
}

function saved($id): int
{
    if (is_wp_error($id)) {
        throw new RuntimeException($id->get_error_message());
    }
    return $id;
}

$acts = [
    'install' => function (array $given) {
        require_once ABSPATH . 'wp-admin/includes/upgrade.php';
        wp_install($given['title'], 'practice', 'practice@example.org', false, '', 'practice');
        return true;
    },
    'option' => fn(array $given) => update_option($given[0], $given[1]),
    'rewrite' => function () {
        global $wp_rewrite;
        $wp_rewrite->init();
        $wp_rewrite->flush_rules(false);
        return $wp_rewrite->permalink_structure;
    },
    'insert' => fn(array $post) => saved(wp_insert_post(wp_slash(with_dates($post)), true)),
    'update' => fn(array $post) => saved(wp_update_post(wp_slash(with_dates($post)), true)),
    'stick' => function (int $id) { stick_post($id); return true; },
    'publish' => function (int $id) { wp_publish_post($id); return true; },
    'trash' => fn(int $id) => (bool) wp_trash_post($id),
    'untrash' => fn(int $id) => (bool) wp_untrash_post($id),
    'delete' => fn(int $id) => (bool) wp_delete_post($id, true),
    'posts' => fn() => posts(),
    'address' => fn(int $id) => get_permalink($id),
    'version' => fn() => $GLOBALS['wp_version'],
];
$results = [];
foreach ($asked as [$act, $given]) {
    if (!defined('WP_INSTALLING') && !get_current_user_id()) {
        wp_set_current_user(1); // an editor's HTML is not cleaned
        kses_remove_filters();
    }
    $results[] = $acts[$act]($given);
}
echo json_encode($results, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
