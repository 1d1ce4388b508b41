/** What a button or a summary that stands many times on the page is of, for those who meet it apart from its place. */
export const Of = ({ name }: { readonly name: string }) => <span className="unseen"> ({name})</span>;
