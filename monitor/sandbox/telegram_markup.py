"""The markup of t.me's pages, with places to fill in.

The class names are those of the genuine pages; pictures and scripts are left out.
"""

from __future__ import annotations

HISTORY = '<section class="tgme_channel_history js-message_history">'
PREVIEW = (
    """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>{name} – Telegram</title>
    <meta property="og:title" content="{name}">
    <meta property="al:ios:url" content="tg://resolve?domain={handle}">
    {links}
  </head>
  <body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">
    <header class="tgme_header search_collapsed">
  <div class="tgme_channel_info">
    <div class="tgme_channel_info_header">
      <div class="tgme_channel_info_header_title_wrap">
        <div class="tgme_channel_info_header_title"><span dir="auto">{name}</span></div>
        <div class="tgme_channel_info_header_labels"></div>
      </div>
      <div class="tgme_channel_info_header_username"><a href="https://t.me/{handle}">@{handle}</a></div>
    </div>
    <div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter">"""
    """<span class="counter_value">{size}</span> <span class="counter_type">subscribers</span></div></div>
  </div>
</header>
<main class="tgme_main" data-url="/{handle}">
  <div class="tgme_container">
    """
    + HISTORY
    + """
      {messages}
    </section>
  </div>
</main>
  </body>
</html>
<!-- page generated in 25.61ms -->
"""
)
LINK = '<link rel="{rel}" href="/s/{handle}?{way}={number}">\n'
MORE = (
    '<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/{handle}?{way}={number}" '
    'class="tme_messages_more js-messages_more" data-{way}="{number}"></a></div>'
)
NO_MESSAGES = (
    '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message_centered">'
    '<div class="tme_no_messages_found">No posts found</div></div></div>'
)
MESSAGE = """<div class="tgme_widget_message_wrap js-widget_message_wrap">\
<div class="tgme_widget_message text_not_supported_wrap {more}js-widget_message" \
data-post="{handle}/{number}" data-view="{view}">
  <div class="tgme_widget_message_user"><a href="https://t.me/{handle}">\
<i class="tgme_widget_message_user_photo bgcolor3" data-content="{letter}"></i></a></div>
  <div class="tgme_widget_message_bubble">
    <i class="tgme_widget_message_bubble_tail"></i>
    <div class="tgme_widget_message_author accent_color">\
<a class="tgme_widget_message_owner_name" href="https://t.me/{handle}">\
<span dir="auto">{name}</span></a></div>
{inner}
  </div>
</div></div>"""
FORWARDED = """<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;\
<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/{handle}/{number}">\
<span dir="auto">{name}</span></a></div>
"""
ANSWERED = """<a class="tgme_widget_message_reply user-color-default" href="https://t.me/{handle}/{number}">
<div class="tgme_widget_message_author accent_color">\
<span class="tgme_widget_message_author_name" dir="auto">{name}</span></div>
<div class="tgme_widget_message_text js-message_reply_text" dir="auto">{words}…</div>
</a>
"""
TEXT = '<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>\n'
PICTURE = """<a class="tgme_widget_message_photo_wrap {more}blured js-message_photo" \
href="https://t.me/{handle}/{number}" style="width:800px;background-image:url('{url}')">
<div class="tgme_widget_message_photo" style="padding-top:66.375%"></div>
</a>"""
ALBUM = """<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap" style="width:453px;">
<div class="tgme_widget_message_grouped js-message_grouped" style="padding-top:133.333%">
<div class="tgme_widget_message_grouped_layer js-message_grouped_layer">{pictures}</div>
</div></div>
"""
POLL = """<div class="tgme_widget_message_poll js-poll">
<div class="tgme_widget_message_poll_type">Anonymous Poll</div>
<a class="tgme_widget_message_poll_options" href="https://t.me/{handle}/{number}">{options}</a></div>
"""
OPTION = """<div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_value">
<div class="tgme_widget_message_poll_option_text">{option}</div></div></div>"""
LINK_PREVIEW = """<a class="tgme_widget_message_link_preview" href="{link}">
<div class="link_preview_title" dir="auto">{title}</div></a>
"""
REACTIONS = '<div class="tgme_widget_message_reactions js-message_reactions">{spans}</div>'
REACTION = (
    '<span class="tgme_reaction"><i class="emoji" '
    "style=\"background-image:url('//telegram.org/img/emoji/40/{code}.png')\"><b>{name}</b></i>{count}</span>"
)
INFO = """<div class="tgme_widget_message_footer compact js-message_footer">
  <div class="tgme_widget_message_info short js-message_info">
    """
FOOTER = INFO + '<span class="tgme_widget_message_views">{views}</span><span class="copyonly"> views</span>'
TIME = """<span class="tgme_widget_message_meta">{edited}<a class="tgme_widget_message_date" \
href="https://t.me/{handle}/{number}">\
<time datetime="{at:%Y-%m-%dT%H:%M:%S}+00:00" class="time">{at:%H:%M}</time></a></span>
  </div>
</div>"""
EMBEDDED = """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Telegram Widget</title>
  </head>
  <body class="widget_frame_base body_widget_post emoji_image">
{message}
  </body>
</html>
<!-- page generated in 9.02ms -->
"""
ERROR = """<div class="tgme_widget_message err_message js-widget_message">
  <div class="tgme_widget_message_bubble"><div class="tgme_widget_message_error">{said}</div></div>
</div>"""
PLAIN = """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Telegram Messenger</title>
  </head>
  <body class="no_transition">
    <div class="tgme_page_wrap">
      <div class="tgme_body_wrap">
        <div class="tgme_page">
{inner}
        </div>
      </div>
    </div>
  </body>
</html>
<!-- page generated in 7.48ms -->
"""
CHANNEL = """{photo}<div class="tgme_page_title" dir="auto">
  <span dir="auto">{name}</span>
</div>
<div class="tgme_page_extra">{size}</div>
{description}<div class="tgme_page_action">
  <a class="tgme_action_button_new shine" href="tg://resolve?domain={handle}">View in Telegram</a>
</div>
{context}<div class="tgme_page_additional">
  If you have <strong>Telegram</strong>, you can view and join <br><strong>{name}</strong> right away.
</div>"""
PHOTO = """<div class="tgme_page_photo">
  <a href="tg://resolve?domain={handle}"><img class="tgme_page_photo_image" src="{url}"></a>
</div>
"""
DESCRIPTION = """<div class="tgme_page_description" dir="auto">{words}</div>
"""
CONTEXT = """<div class="tgme_page_context_link_wrap">\
<a class="tgme_page_context_link" href="/s/{handle}">Preview channel</a></div>
"""
CONTACT = """<div class="tgme_page_icon">
  <i class="tgme_icon_user"></i>
</div>
<div class="tgme_page_description">
  If you have <strong>Telegram</strong>, you can contact \
<a class="tgme_username_link" href="tg://resolve?domain={handle}">@{handle}</a> right away.
</div>
<div class="tgme_page_action">
  <a class="tgme_action_button_new" href="tg://resolve?domain={handle}">Send Message</a>
</div>"""
"""Where every name leads that is nobody's, deleted or blocked."""
