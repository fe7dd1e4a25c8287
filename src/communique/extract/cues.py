"""The words by which a page's furniture is known, as data.

In: nothing. Out: sets of folded phrases (lower case, straight quotation marks, no trailing colon). Surprising: nothing
here decides alone; `furniture.py` asks in addition how long a line is and where it stands.
"""

from __future__ import annotations

import re


def phrases(text: str) -> frozenset[str]:
    """The phrases of a table, set apart by bars and line breaks."""
    return frozenset(p for part in re.split(r"[|\n]", text) if (p := part.strip()))


BUTTONS = phrases(
    """
    print-news|print news|print|print this page|share|share this|share this article|share this story|share on facebook|share on twitter
    share on x|share on whatsapp|share on linkedin|share via email|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|email|e-mail|copy link
    copied|link copied|tweet|pin it|messenger|instagram|youtube|tiktok|threads|bluesky|flipboard|listen|listen to article|listen to this article
    listen to story|play|pause|save|saved|save article|bookmark|add to favorites|add to favourites|gift this article|gift article|text size|font size|a a a|a+ a-
    menu|search|close|home|back|back to top|top|go to top|skip to content|skip to main content|skip navigation|toggle navigation|open menu|close menu
    navigation|main navigation|sections|more|read more|show more|load more|see more|see all|view all|view more|continue reading|continue
    log in|login|sign in|sign up|register|subscribe|subscribe now|my account|account|donate|support us|e-paper|epaper|today's paper|newsletters
    newsletter|advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|promoted|paid content|story continues below
    story continues below advertisement|article continues below|article continues after ad|continue reading below|scroll to continue
    advertisement - scroll to continue|read less|loading|loading...|please wait|next|previous|prev|older|newer|next post|previous post|next article
    previous article|accept|accept all|accept cookies|reject all|manage cookies|cookie settings|got it|ok|i agree|no thanks|not now|dismiss|enlarge image
    view gallery|view image|image|photo|photos|video|watch|watch now|watch live|live|live tv|audio|gallery|slideshow|caption|hide caption|toggle caption|rss
    follow|following|follow us|follow us on|connect with us|download app|get the app|use app|get app|translate|select language|english
    report an error|report a typo|suggest a correction|give feedback|feedback|like|like this|likes|views|comment|reply|cancel reply|post comment
    0 comments|no comments|no comment|add comment|write a comment|view comments|show comments|replying to x|original post|end of article
    explore more|learn more|find out more|click here|editor's picks|reprints|permissions|reprints & permissions|archive|archives|send|post|a+|a-|pdf|printable version|print this article|print this story|print article|print story|write to the desk|key points|on this page
    table of contents|in this article|highlights|share full article|give this article|read in app|open in app|end text|begin text|end
    """
)
"""Whole lines that are controls of the page."""

NOISE_STARTS = (
    "follow us on",
    "follow our",
    "follow him on",
    "follow her on",
    "follow the author",
    "like us on",
    "like opinion",
    "join our whatsapp",
    "join us on",
    "join our telegram",
    "join the whatsapp",
    "subscribe to",
    "sign up for",
    "sign up to",
    "sign up here",
    "get the latest",
    "get our",
    "get breaking news",
    "get daily",
    "stay informed",
    "stay connected",
    "stay updated",
    "stay tuned",
    "download our",
    "download the app",
    "click here to",
    "click to share",
    "tap here to",
    "scan the qr",
    "©",
    "all rights reserved",
    "all content on this site",
    "no part of this publication",
    "this material may not be published",
    "reproduction without permission",
    "privacy policy",
    "terms of use",
    "terms of service",
    "terms and conditions",
    "cookie policy",
    "disclaimer:",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "we and our partners",
    "by continuing to use",
    "by continuing to browse",
    "by clicking",
    "by signing up",
    "by subscribing",
    "your privacy choices",
    "your privacy is",
    "manage your consent",
    "please enable javascript",
    "enable javascript",
    "javascript is",
    "your browser",
    "this video can",
    "this video is no",
    "this video file",
    "want to bookmark",
    "video:",
    "watch:",
    "watch now:",
    "listen:",
    "tags:",
    "tagged:",
    "tagged with",
    "filed under",
    "posted in:",
    "topics:",
    "keywords:",
    "categories:",
    "category:",
    "share this:",
    "share on",
    "print this",
    "share with",
    "newsletter:",
    "share:",
    "don't miss",
    "never miss",
    "already a subscriber",
    "already have an account",
    "this is a subscriber",
    "you have reached your limit",
    "to continue reading",
    "to read the full",
    "read the full story at",
    "support our journalism",
    "support independent journalism",
    "support independent media",
    "help us improve",
    "help us keep",
    "have a story",
    "got a tip",
    "got a story",
    "send your tips",
    "do you have a tip",
    "do you have a story",
    "do you have information",
    "have something to add",
    "opinions expressed in",
    "the views expressed",
    "views expressed",
    "the opinions expressed",
    "this content is published",
    "catch all the",
    "for more information, please see",
    "for the latest",
    "for all the latest",
    "check out our",
    "explore our",
    "download the",
    "skip to",
    "jump to",
    "add us as a preferred",
    "add as a preferred",
    "set as preferred",
    "our standards",
    "you are here",
    "image caption",
    "image source",
    "media caption",
)
"""How lines begin that are furniture; short lines only."""

NOISE_WITHIN = (
    "all rights reserved",
    "on facebook, follow",
    "follow @",
    "on twitter and",
    "to receive all updates",
    "our newsletter",
    "free newsletter",
    "daily newsletter",
    "weekly newsletter",
    "straight to your inbox",
    "in your inbox",
    "to your inbox",
    "unsubscribe at any time",
    "paid for by its readers",
    "paid for by our readers",
    "funded by readers",
    "funded by its readers",
    "supported by readers",
    "reader-supported",
    "our privacy policy",
    "privacy notice",
    "terms of service",
    "terms of use",
    "cookie policy",
    "whatsapp channel",
    "youtube channel",
    "telegram channel",
    "google news to",
    "on google news",
    "for non-personal use",
    "may not be published, broadcast, rewritten",
    "may not be reproduced",
    "click here to subscribe",
    "download our app",
    "download the app",
    "required fields are marked",
    "will not be published",
)
"""What furniture says somewhere in a line; short lines without quotation marks only."""

COMMENTS_BEGIN = (
    "leave a reply",
    "leave a comment",
    "leave your comment",
    "leave a response",
    "post a comment",
    "write a comment",
    "add a comment",
    "join the conversation",
    "join the discussion",
    "join our comment",
    "your email address will not be published",
    "comments are moderated",
    "comments are closed",
    "comments are subject to",
    "be the first to comment",
    "what do you think?",
    "have your say",
    "reader comments",
    "view comments",
    "show comments",
    "top comments",
    "log in to comment",
    "you must be logged in to post a comment",
    "you must log in to post a comment",
    "save my name, email",
    "comments policy",
    "comment policy",
    "please follow our comment",
)
"""Where the comment form begins: nothing after it is article."""

ENDS = phrases(
    """
    comments|comment|discussion|talk|readers write|readers' letters|readers comment|from the same desk|related post|related posts|related post(s)|related article|related articles|related news|related story
    related stories|related content|related topics|related reading|related coverage|related items|related links|related|more from this section
    more on this story|more on this|more on this topic|more stories|more news|more articles|more to read|more like this|more from the web|you may also like
    you might also like|you may like|you might like|you may have missed|recommended|recommended for you|recommended stories|recommended articles
    read next|up next|next up|what to read next|most read|most popular|most viewed|most shared|most commented|trending|trending now|trending news
    popular|popular posts|popular now|popular stories|latest|latest news|latest stories|latest posts|latest articles|latest updates|latest headlines
    recent posts|recent news|recent articles|recent comments|top stories|top news|top headlines|today's top stories|other news|other stories|other articles
    also in this section|also on the site|in other news|from around the web|around the web|around the network|from our partners|sponsored links
    sponsored stories|promoted stories|post navigation|share this|like this|about the author|about the authors|about author|about us|about the writer
    contact us|newsletter sign-up|newsletter signup|sign up for our newsletter|subscribe to our newsletter|subscribe to newsletter|stay connected
    editor's picks|editors' picks|editor's choice|don't miss|must read|explore more|tags|filed under|see also|further reading|read also
    advertise with us|quick links|useful links|follow us|categories|archives|article tags|topics|keep reading|continue reading|more in
    """
)
"""Whole lines after which a page offers other things."""

ENDS_STARTS = ("more from", "more by", "more in ", "more on ", "read more from", "see more from", "comments (", "comments:", "comments ", "related:")

POINTERS = (
    "read more",
    "read also",
    "also read",
    "must read",
    "read:",
    "read |",
    "see also",
    "see more",
    "related:",
    "related story",
    "related |",
    "recommended:",
    "recommended reading",
    "more:",
    "go deeper",
    "dig deeper",
    "explained:",
    "opinion:",
    "watch |",
    "in pictures:",
    "in pics:",
    "from the archive:",
    "what to read",
    "don't miss:",
    "click here",
    "trending:",
    "suggested:",
    "further reading:",
    "keep reading",
    "you may also like:",
    "you might also like:",
    "here's more",
)
"""How a line begins that points at another article from within this one."""

BIOGRAPHIES = (
    "the writer is",
    "the writer was",
    "the writer has",
    "the writer can be",
    "the writers are",
    "the author is",
    "the author was",
    "the authors are",
    "the author can be",
    "this writer is",
    "about the author",
    "about the writer",
    "email:",
    "e-mail:",
    "twitter:",
    "x:",
    "he tweets",
    "she tweets",
    "he can be reached",
    "she can be reached",
    "they can be reached",
    "the writer tweets",
    "follow him",
    "follow her",
    "write to",
    "contact the writer",
    "contact the author",
)
"""How a note on the author begins."""

BIOGRAPHY_VERBS = (
    "is|was|has|covers|covered|writes|wrote|reports|reported|joined|serves|served|holds|works|worked|leads|edits|teaches|heads|lives|began|started|studied|contributes"
)

BOXES = (
    "promo|promos|related|recommended|recirc|newsletter|author-?bio|author-?box|about-?author|bio-?box|read-?more|read-?next|inline-more|more-on|more-from|most-?read"
    "|popular|trending|outbrain|taboola|share|share-?bar|sharing|social|comments?|disqus|guestbook|talk|paywall|piano|podcast|callout|teaser|teasers|sign-?up|subscribe"
    "|subscription|cookies?|cookie-?banner|consent|gdpr|widget|breadcrumbs?|crumbs|tools|tags|tag-?list|advert|ad|ads|advertisement|sponsored|player|caption"
)
"""How the classes and ids of boxes are called that are not the article."""
