public import Findings

/// A rule about pages whose answer can change when what is on record about an image changes, and the page does not.
public protocol FollowsShownAssets: Rule where Subject == PageSubject {}
